package io.market7.wirevenue.wire;

import java.util.Map;

/**
 * What goes back.
 *
 * @param status HTTP status
 * @param headers beside the usual ones
 * @param body JSON
 */
record Exchanged(int status, Map<String, String> headers, String body) {}

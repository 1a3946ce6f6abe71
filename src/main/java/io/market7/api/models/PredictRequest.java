package io.market7.api.models;

import java.util.Map;

/**
 * What to predict from.
 *
 * @param version version to ask; absent for the one that decides, else the newest
 * @param features values by name; absent or null is unknown
 */
public record PredictRequest(String version, Map<String, Double> features) {}

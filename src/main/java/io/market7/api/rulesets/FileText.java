package io.market7.api.rulesets;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a file is to say.
 *
 * @param text all of it
 */
public record FileText(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String text) {}

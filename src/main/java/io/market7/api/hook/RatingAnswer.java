package io.market7.api.hook;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of a pushed rating.
 *
 * @param status whether it was taken now, or before
 */
public record RatingAnswer(@Schema(allowableValues = {"accepted", "duplicate"}) String status) {}

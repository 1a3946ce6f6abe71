package io.market7.api.hook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A pushed rating.
 *
 * @param secret the secret both sides know
 * @param id tells a repetition; symbol, time and rating unless given
 * @param symbol rated pair
 * @param rating what the 15m chart says
 * @param at when it was made
 */
public record RatingMessage(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String secret,
        @Schema(
                        requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                        nullable = true,
                        pattern = "[A-Za-z0-9:._-]{1,80}")
                String id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "SOLUSDT") String symbol,
        @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        allowableValues = {"strong_buy", "buy", "neutral", "sell", "strong_sell"})
                String rating,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant at) {

    /** Hides the secret. */
    @Override
    public String toString() {
        return "RatingMessage[%s %s %s]".formatted(symbol, rating, at);
    }
}

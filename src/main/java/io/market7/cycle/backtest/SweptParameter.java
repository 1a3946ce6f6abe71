package io.market7.cycle.backtest;

import java.math.BigDecimal;
import java.util.List;

/**
 * A parameter and the values to try.
 *
 * @param ruleset its ruleset
 * @param name its name
 * @param values values in ascending order, 2 to 200
 */
public record SweptParameter(String ruleset, String name, List<BigDecimal> values) {

    private static final String EXAMPLE = "dca.minRsiPoints=36..46:2";

    public SweptParameter {
        values = List.copyOf(values);
    }

    /**
     * Reads {@code dca.minRsiPoints=36..46:2}: from 36 to 46 in steps of 2, both ends included.
     *
     * @throws IllegalArgumentException when it is none, or has too many or too few values
     */
    public static SweptParameter of(String text) {
        SteppedValues stepped = SteppedValues.of(text, EXAMPLE);
        String[] parts = stepped.name().split("\\.", -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new IllegalArgumentException(
                    "--sweep is %s. Expected RULESET.PARAMETER=FROM..TO:STEP, e.g. %s."
                            .formatted(text, EXAMPLE));
        }
        return new SweptParameter(parts[0], parts[1], stepped.values());
    }
}

package io.market7.cycle.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter and the values to try.
 *
 * @param ruleset its ruleset
 * @param name its name
 * @param values values in ascending order, 2 to 200
 */
public record SweptParameter(String ruleset, String name, List<BigDecimal> values) {

    private static final int MOST = 200;
    private static final String NUMBER = "(-?\\d{1,12}(?:\\.\\d{1,12})?)";
    private static final Pattern FORM =
            Pattern.compile(
                    "([a-z][a-z0-9-]*)\\.([A-Za-z][A-Za-z0-9]*)="
                            + NUMBER
                            + "\\.\\."
                            + NUMBER
                            + ":"
                            + NUMBER);

    public SweptParameter {
        values = List.copyOf(values);
    }

    /**
     * Reads {@code dca.minRsiPoints=36..46:2}: from 36 to 46 in steps of 2, both ends included.
     *
     * @throws IllegalArgumentException when it is none, or has too many or too few values
     */
    public static SweptParameter of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "--sweep is %s. Expected RULESET.PARAMETER=FROM..TO:STEP, e.g. dca.minRsiPoints=36..46:2."
                            .formatted(text));
        }
        BigDecimal to = new BigDecimal(form.group(4));
        BigDecimal step = new BigDecimal(form.group(5));
        List<BigDecimal> values = new ArrayList<>();
        if (step.signum() > 0) {
            BigDecimal value = new BigDecimal(form.group(3));
            while (value.compareTo(to) <= 0 && values.size() <= MOST) {
                values.add(value);
                value = value.add(step);
            }
        }
        if (values.size() < 2 || values.size() > MOST) {
            throw new IllegalArgumentException(
                    "--sweep is %s, which is %s. Expected 2 to %d values: FROM below TO, and a STEP above zero."
                            .formatted(
                                    text,
                                    values.size() > MOST
                                            ? "more than " + MOST + " values"
                                            : values.size() + " values",
                                    MOST));
        }
        return new SweptParameter(form.group(1), form.group(2), values);
    }
}

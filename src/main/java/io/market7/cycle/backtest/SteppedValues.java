package io.market7.cycle.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something and the values to try for it.
 *
 * @param name what it is called
 * @param values values in ascending order, 2 to 200
 */
public record SteppedValues(String name, List<BigDecimal> values) {

    private static final int MOST = 200;
    private static final String NUMBER = "(-?\\d{1,12}(?:\\.\\d{1,12})?)";
    private static final Pattern FORM =
            Pattern.compile("([^=]{1,200})=" + NUMBER + "\\.\\." + NUMBER + ":" + NUMBER);

    public SteppedValues {
        values = List.copyOf(values);
    }

    /**
     * Reads {@code NAME=36..46:2}: from 36 to 46 in steps of 2, both ends included.
     *
     * @param example what is expected, for the message
     * @throws IllegalArgumentException when it is none, or has too many or too few values
     */
    public static SteppedValues of(String text, String example) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "--sweep is %s. Expected NAME=FROM..TO:STEP, e.g. %s."
                            .formatted(text, example));
        }
        List<BigDecimal> values =
                values(
                        new BigDecimal(form.group(2)),
                        new BigDecimal(form.group(3)),
                        new BigDecimal(form.group(4)));
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
        return new SteppedValues(form.group(1), values);
    }

    private static List<BigDecimal> values(BigDecimal from, BigDecimal to, BigDecimal step) {
        List<BigDecimal> values = new ArrayList<>();
        if (step.signum() > 0) {
            BigDecimal value = from;
            while (value.compareTo(to) <= 0 && values.size() <= MOST) {
                values.add(value);
                value = value.add(step);
            }
        }
        return values;
    }
}

package io.market7.shell.page;

import io.market7.shell.output.Console;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Amounts as bars from a common zero, for a terminal. */
public final class BarPlot {

    private static final int WIDTH = 48;

    private final Console console;

    /** Prints to {@code console}. */
    public BarPlot(Console console) {
        this.console = console;
    }

    /**
     * Prints one bar an amount; losses go to the left of zero.
     *
     * @param labels what each bar is of
     * @param amounts as many amounts
     */
    public void print(String title, List<String> labels, List<BigDecimal> amounts) {
        BigDecimal least = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = most.subtract(least);
        int wide = labels.stream().mapToInt(String::length).max().orElse(0);
        int zero = range.signum() == 0 ? 0 : cells(least.negate(), range);
        console.out().printf("%n%s%n", console.strong(title));
        for (int i = 0; i < labels.size(); i++) {
            BigDecimal amount = amounts.get(i);
            int length = range.signum() == 0 ? 0 : cells(amount.abs(), range);
            String bar =
                    amount.signum() < 0
                            ? " ".repeat(Math.max(0, zero - length)) + "#".repeat(length) + "|"
                            : " ".repeat(zero) + "|" + "#".repeat(length);
            console.out()
                    .printf(
                            "%" + Math.max(1, wide) + "s  %-" + (WIDTH + 3) + "s %s%n",
                            labels.get(i),
                            bar,
                            amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString());
        }
    }

    private static int cells(BigDecimal amount, BigDecimal range) {
        return amount.multiply(BigDecimal.valueOf(WIDTH))
                .divide(range, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValue();
    }
}

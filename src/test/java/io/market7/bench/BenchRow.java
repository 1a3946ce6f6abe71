package io.market7.bench;

/**
 * One line of a benchmark report.
 *
 * @param benchmark name
 * @param unit unit of {@code value}
 * @param value mean over the measured iterations
 * @param error half the spread of the iterations, in the same unit
 * @param ratioToFloor value divided by the floor's value of the same run; null when there is no
 *     floor
 * @param allocatedBytes bytes allocated per operation; null when not measured
 */
public record BenchRow(
        String benchmark,
        String unit,
        double value,
        double error,
        Double ratioToFloor,
        Double allocatedBytes) {

    /** Returns this beside a floor of the same run. */
    BenchRow comparedWith(double floor) {
        return new BenchRow(benchmark, unit, value, error, value / floor, allocatedBytes);
    }
}

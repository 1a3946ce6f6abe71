package io.market7.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs one JMH class and turns its thread counters into rows. The method called floor is the floor
 * of all, unless each method has one of its own.
 */
final class JmhRun {

    private static final int ITERATIONS = 7;

    private JmhRun() {}

    static List<BenchRow> of(Class<?> benchmark) throws RunnerException {
        return of(benchmark, method -> "floor");
    }

    /**
     * Runs a class.
     *
     * @param floorOf the method a method is compared with, in the same run
     */
    static List<BenchRow> of(Class<?> benchmark, UnaryOperator<String> floorOf)
            throws RunnerException {
        System.err.println("Measuring " + benchmark.getSimpleName() + ", about two minutes.");
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(benchmark.getName() + "\\.")
                                        .forks(1)
                                        .warmupIterations(5)
                                        .warmupTime(TimeValue.seconds(3))
                                        .measurementIterations(ITERATIONS)
                                        .measurementTime(TimeValue.seconds(2))
                                        .verbosity(VerboseMode.SILENT)
                                        .shouldFailOnError(true)
                                        .jvmArgsAppend(
                                                "-Xmx1g", "-Dmarket7.home=" + BenchHome.path("."))
                                        .build())
                        .run();
        List<BenchRow> rows = new ArrayList<>();
        results.forEach(result -> rows.add(row(benchmark, result)));
        return rows.stream().map(row -> compared(row, rows, floorOf)).toList();
    }

    private static BenchRow compared(
            BenchRow row, List<BenchRow> rows, UnaryOperator<String> floorOf) {
        int dot = row.benchmark().lastIndexOf('.') + 1;
        String floor =
                row.benchmark().substring(0, dot) + floorOf.apply(row.benchmark().substring(dot));
        return rows.stream()
                .filter(each -> each.benchmark().equals(floor))
                .findFirst()
                .map(each -> row.comparedWith(each.value()))
                .orElse(row);
    }

    private static BenchRow row(Class<?> benchmark, RunResult result) {
        List<Double> micros = new ArrayList<>();
        double bytes = 0;
        for (IterationResult iteration :
                result.getBenchmarkResults().iterator().next().getIterationResults()) {
            double operations = counter(iteration, "operations");
            micros.add(counter(iteration, "cpuNanos") / operations / 1_000);
            bytes += counter(iteration, "allocatedBytes") / operations / ITERATIONS;
        }
        micros.sort(null);
        double mean = micros.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
        String name =
                benchmark
                                .getSimpleName()
                                .replace("Benchmark", "")
                                .toLowerCase(java.util.Locale.ROOT)
                        + "."
                        + method;
        return new BenchRow(
                name,
                "thread CPU us/op",
                mean,
                (micros.get(micros.size() - 1) - micros.get(0)) / 2,
                null,
                bytes);
    }

    private static double counter(IterationResult iteration, String name) {
        Result<?> result = iteration.getSecondaryResults().get(name);
        return result.getScore();
    }
}

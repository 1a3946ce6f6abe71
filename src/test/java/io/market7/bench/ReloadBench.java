package io.market7.bench;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.RulesetWatch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Rules that change while decisions are made: whether any decision fails or mixes versions, what
 * memory does, how long a decision waits while versions change, and how long a saved file takes to
 * decide.
 */
final class ReloadBench {

    private static final int RELOADS = Integer.getInteger("market7.bench.reloads", 1_000);
    private static final int OF_RELOAD = 1_000;
    private static final int SECONDS = 30;
    private static final int A_SECOND = 1_000;
    private static final int SAVES = 40;

    private static final FactSet FACTS =
            TestFacts.deal("{ predictions: { confidence: 0.6, recovery-odds: 0.9 } }");

    private ReloadBench() {}

    static List<BenchRow> run() throws IOException, InterruptedException {
        System.err.println("Measuring reloads, about twenty minutes on two cores.");
        Path folder = Files.createTempDirectory("market7-reload");
        List<BenchRow> rows = new java.util.ArrayList<>();
        ReloadRules rules = new ReloadRules(folder);
        try (LiveRulesets live = rules.open()) {
            rows.addAll(whole(rules, live));
            rows.addAll(waits(rules, live));
        }
        rows.addAll(saved(rules));
        return rows;
    }

    /** Four threads decide while versions of all rulesets change at once. */
    private static List<BenchRow> whole(ReloadRules rules, LiveRulesets live)
            throws IOException, InterruptedException {
        Semaphore due = new Semaphore(0);
        AtomicLong decisions = new AtomicLong();
        AtomicLong mixed = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        List<Thread> threads =
                IntStream.range(0, 4)
                        .mapToObj(
                                each ->
                                        new Thread(
                                                () -> decide(live, due, decisions, mixed, failed)))
                        .toList();
        threads.forEach(Thread::start);
        double metaspace = 0;
        double heap = 0;
        long stale = 0;
        for (int reload = 0; reload < RELOADS; reload++) {
            due.release(OF_RELOAD);
            progress(reload);
            rules.bind(1 + reload % ReloadRules.VERSIONS);
            stale += live.refresh().faults().isEmpty() ? 0 : 1;
            if (reload == Math.min(100, RELOADS / 10)) {
                metaspace = megabytes("Metaspace");
                heap = heapMegabytes();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.err.printf(
                "%,d decisions over %,d reloads: %d failed, %d mixed, %d reloads stale%n",
                (long) RELOADS * OF_RELOAD, RELOADS, failed.get(), mixed.get(), stale);
        return List.of(
                row("reload.decisions", "decisions", (double) RELOADS * OF_RELOAD, null),
                row("reload.failed", "decisions", failed.get() + stale, null),
                row("reload.mixed", "decisions", mixed.get(), null),
                row("reload.metaspaceEarly", "MB", metaspace, 1.0),
                row(
                        "reload.metaspaceEnd",
                        "MB",
                        megabytes("Metaspace"),
                        megabytes("Metaspace") / metaspace),
                row("reload.heapEarly", "MB", heap, 1.0),
                row("reload.heapEnd", "MB", heapMegabytes(), heapMegabytes() / heap));
    }

    private static void decide(
            LiveRulesets live,
            Semaphore due,
            AtomicLong decisions,
            AtomicLong mixed,
            AtomicLong failed) {
        RuleEngine engine = new RuleEngine(live.choice());
        while (decisions.getAndIncrement() < (long) RELOADS * OF_RELOAD) {
            due.acquireUninterruptibly();
            try {
                Decision decision = engine.decide(FACTS, ExplainLevel.NONE);
                mixed.addAndGet(ReloadRules.isWhole(decision) ? 0 : 1);
            } catch (RuntimeException e) {
                failed.incrementAndGet();
            }
        }
    }

    private static void progress(int reload) {
        if (reload % (RELOADS / 10) == 0) {
            System.err.printf("%d of %d reloads%n", reload, RELOADS);
        }
    }

    /** A thousand decisions a second are due, whether the one before is made or not. */
    private static List<BenchRow> waits(ReloadRules rules, LiveRulesets live)
            throws IOException, InterruptedException {
        long[] warm = paced(live, 5);
        long[] quiet = paced(live, SECONDS);
        AtomicBoolean over = new AtomicBoolean();
        Thread changing =
                new Thread(
                        () -> {
                            for (int i = 0; !over.get(); i++) {
                                change(rules, live, 1 + i % ReloadRules.VERSIONS);
                            }
                        });
        changing.start();
        long[] busy = paced(live, SECONDS);
        over.set(true);
        changing.join();
        double floor = p99(quiet) / 1e6;
        double loaded = p99(busy) / 1e6;
        System.err.printf("warm-up p99 %.2f ms%n", p99(warm) / 1e6);
        return List.of(
                row("reload.quietP99", "ms", floor, 1.0),
                row("reload.changingP99", "ms", loaded, loaded / floor));
    }

    private static void change(ReloadRules rules, LiveRulesets live, int version) {
        try {
            rules.bind(version);
            live.refresh();
            Thread.sleep(200);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long[] paced(LiveRulesets live, int seconds) {
        RuleEngine engine = new RuleEngine(live.choice());
        long[] nanos = new long[seconds * A_SECOND];
        long start = System.nanoTime();
        for (int i = 0; i < nanos.length; i++) {
            long due = start + i * (1_000_000_000L / A_SECOND);
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
            }
            engine.decide(FACTS, ExplainLevel.NONE);
            nanos[i] = System.nanoTime() - due;
        }
        return nanos;
    }

    /** A file of the shipped dca ruleset is saved; how long until it decides, scenarios and all. */
    private static List<BenchRow> saved(ReloadRules rules)
            throws IOException, InterruptedException {
        Path draft = RuleFolders.draft(rules.rules().resolve("dca"), "3.0.0");
        rules.bind(shipped());
        Path guard = draft.resolve("guards/indicator-health.drl");
        String text = Files.readString(guard);
        long[] nanos = new long[SAVES];
        long[] stale;
        try (LiveRulesets live = rules.open();
                RulesetWatch watch =
                        new RulesetWatch(
                                live,
                                List.of(rules.rules(), rules.config()),
                                Duration.ofMillis(200),
                                change -> {})) {
            watch.start();
            for (int i = -5; i < SAVES; i++) {
                String before = live.get().ruleset("dca").ref().sha256();
                long start = System.nanoTime();
                Files.writeString(guard, text.replaceFirst("// ", "// " + (i + 5) + ": "));
                while (live.get().ruleset("dca").ref().sha256().equals(before)) {
                    if (System.nanoTime() - start > 30e9) {
                        throw new IllegalStateException(
                                "The saved file does not decide: " + live.inForce().faults());
                    }
                    Thread.sleep(2);
                }
                new RuleEngine(live).decide(FACTS, ExplainLevel.NONE);
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - start;
                }
                Thread.sleep(300);
            }
            stale = BadFiles.happen(draft, live);
        }
        Arrays.sort(nanos);
        Arrays.sort(stale);
        System.err.printf(
                "saved to decided: median %.2f s, most %.2f s; %d bad files to STALE: median %.2f s, most %.2f s%n",
                nanos[SAVES / 2] / 1e9,
                nanos[SAVES - 1] / 1e9,
                stale.length,
                stale[stale.length / 2] / 1e9,
                stale[stale.length - 1] / 1e9);
        return List.of(
                row("reload.savedToDecidedP95", "s", nanos[SAVES * 95 / 100] / 1e9, null),
                row("reload.badFileToStaleMax", "s", stale[stale.length - 1] / 1e9, null));
    }

    private static Map<String, String> shipped() {
        Map<String, String> versions = new TreeMap<>();
        List.of("btc", "fork", "safu", "leverage").forEach(each -> versions.put(each, "1.0.0"));
        versions.put("dca", "3.0.0");
        return versions;
    }

    private static double p99(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 99 / 100];
    }

    private static double megabytes(String pool) {
        System.gc(); // classes that nobody uses any more are still there before
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(each -> each.getName().equals(pool))
                .map(MemoryPoolMXBean::getUsage)
                .mapToDouble(each -> each.getUsed() / 1e6)
                .sum();
    }

    private static double heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static BenchRow row(String name, String unit, double value, Double ratio) {
        return new BenchRow(name, unit, value, 0, ratio, null);
    }
}

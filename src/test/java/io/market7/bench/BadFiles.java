package io.market7.bench;

import io.market7.ruleset.live.LiveRulesets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Sixty ways in which a rule file that decides goes bad: ten kinds, six files. */
final class BadFiles {

    private static final List<String> GUARDS =
            List.of("indicator-health", "confidence", "profit", "drawdown", "btc", "health");

    private interface Kind {
        void happen(Path guard, String text) throws IOException;
    }

    private static final List<Kind> KINDS =
            List.of(
                    (guard, text) -> Files.writeString(guard, text.replace("when", "wenn")),
                    (guard, text) -> Files.writeString(guard, text.substring(0, text.length() / 3)),
                    (guard, text) -> Files.writeString(guard, ""),
                    (guard, text) -> Files.write(guard, new byte[4_096]),
                    (guard, text) -> Files.writeString(guard, "\uFEFF" + text),
                    (guard, text) -> Files.write(guard, text.getBytes(StandardCharsets.UTF_16)),
                    (guard, text) -> Files.writeString(guard, text + "\n" + text),
                    (guard, text) -> Files.delete(guard),
                    (guard, text) -> {
                        Files.delete(guard);
                        Files.createSymbolicLink(guard, Path.of("nowhere.drl"));
                    },
                    (guard, text) -> {
                        FileTime before = Files.getLastModifiedTime(guard);
                        Files.writeString(guard, text.replace("then", "denn"));
                        Files.setLastModifiedTime(guard, before);
                    });

    private BadFiles() {}

    /** Lets all of it happen; returns how long each took to show, in nanoseconds. */
    static long[] happen(Path version, LiveRulesets live) throws IOException, InterruptedException {
        long[] nanos = new long[GUARDS.size() * KINDS.size()];
        int event = 0;
        for (String name : GUARDS) {
            Path guard = version.resolve("guards/" + name + ".drl");
            String text = Files.readString(guard);
            String digest = live.get().ruleset("dca").ref().sha256();
            for (Kind kind : KINDS) {
                long start = System.nanoTime();
                kind.happen(guard, text);
                await(live, true);
                nanos[event++] = System.nanoTime() - start;
                if (!live.get().ruleset("dca").ref().sha256().equals(digest)) {
                    throw new IllegalStateException("Another version decides than the last good.");
                }
                Files.deleteIfExists(guard);
                Files.writeString(guard, text);
                await(live, false);
            }
        }
        return nanos;
    }

    private static void await(LiveRulesets live, boolean stale) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (live.inForce().isStale() != stale) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Stale did not become " + stale + ": " + live.inForce().faults());
            }
            Thread.sleep(2);
        }
    }
}

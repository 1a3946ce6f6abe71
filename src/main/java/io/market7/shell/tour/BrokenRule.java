package io.market7.shell.tour;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.InForce;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.Publications;
import io.market7.ruleset.live.RulesetWatch;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Breaks a rule file under rulesets that decide, and mends it. */
final class BrokenRule {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TourFolders folders;
    private final Console console;

    BrokenRule(TourFolders folders, Console console) {
        this.folders = folders;
        this.console = console;
    }

    void show() throws IOException, InterruptedException {
        Path guard =
                folders.catalog().version("dca").folder().resolve("guards/indicator-health.drl");
        String sound = Files.readString(guard);
        try (LiveRulesets live =
                        new LiveRulesets(
                                folders.catalog(),
                                Publications.ofFiles(folders.catalog(), Map::of),
                                false,
                                Clock.systemUTC());
                RulesetWatch watch =
                        new RulesetWatch(
                                live,
                                List.of(folders.rules(), folders.config()),
                                LOOK,
                                change -> {})) {
            watch.start();
            say("in force", live);
            Files.writeString(guard, sound + "rule \"half a thought\"\nwhen\n");
            InForce stale = await(live, InForce::isStale);
            console.out().println("  STALE since " + stale.staleSince() + ", because of");
            stale.faults().forEach(each -> console.out().println("    " + each));
            say("still", live);
            Files.writeString(guard, sound);
            await(live, each -> !each.isStale());
            say("mended", live);
        }
    }

    private void say(String when, LiveRulesets live) throws IOException {
        FactSet facts = folders.facts();
        Decision decision = new RuleEngine(live).decide(facts, ExplainLevel.NONE);
        console.out()
                .printf(
                        "  %s: dca %s decides %s, vetoes %s%n",
                        when,
                        live.get().ruleset("dca").ref().version(),
                        decision.outcome(),
                        decision.vetoes());
    }

    private static InForce await(LiveRulesets live, Predicate<InForce> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(live.inForce())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The rulesets did not notice within %d s what was done to their file."
                                .formatted(PATIENCE.toSeconds()));
            }
            Thread.sleep(LOOK.toMillis() / 4);
        }
        return live.inForce();
    }
}

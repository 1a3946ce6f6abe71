package io.market7.api.status;

import io.market7.cycle.live.LoopHealth;
import io.market7.cycle.live.TradingLoop;
import io.market7.journal.JournalQuery;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.live.InForce;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.settings.Market7Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Puts together how the service is doing. */
@Component
public class StatusReader {

    private final Market7Settings settings;
    private final TradingLoop loop;
    private final JournalQuery journal;
    private final LiveRulesets rulesets;
    private final Program program;
    private final Supplier<RedisStatus> redis;
    private final Clock clock;
    private final Instant startedAt;

    StatusReader(
            Market7Settings settings,
            TradingLoop loop,
            JournalQuery journal,
            LiveRulesets rulesets,
            Program program,
            Supplier<RedisStatus> redis,
            Clock clock) {
        this.settings = settings;
        this.loop = loop;
        this.journal = journal;
        this.rulesets = rulesets;
        this.program = program;
        this.redis = redis;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** Returns the service at this moment. */
    public StatusView read() {
        Instant now = clock.instant();
        LoopHealth health = loop.health();
        return new StatusView(
                program.environment(),
                program.version(),
                now,
                startedAt,
                Duration.between(startedAt, now).toSeconds(),
                health.mode().name(),
                FeedStatus.of(settings, health, now),
                redis.get(),
                inForce(),
                stale(),
                waiting(),
                journal.lastSeq(),
                health.decisions(),
                health.errors(),
                health.failure());
    }

    /** Returns the rulesets that decide, in name order. */
    public List<RulesetInForce> inForce() {
        return inForce(rulesets.inForce());
    }

    /** Returns what waits for somebody's approval, in words. */
    public List<String> waiting() {
        return List.copyOf(rulesets.inForce().waiting().values());
    }

    /** Returns what is wrong with the rule files; null when nothing is. */
    public StaleRules stale() {
        InForce now = rulesets.inForce();
        return now.isStale()
                ? new StaleRules(
                        now.staleSince(), now.faults().stream().map(Diagnostic::toString).toList())
                : null;
    }

    private static List<RulesetInForce> inForce(InForce now) {
        return now.rulesets().all().stream()
                .map(
                        each ->
                                new RulesetInForce(
                                        each.ref().name(),
                                        each.ref().version(),
                                        each.ref().sha256(),
                                        now.rulesets().parameters(each.ref().name()).sha256(),
                                        now.since().get(each.ref().name())))
                .toList();
    }
}

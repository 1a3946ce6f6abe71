package io.market7.cycle.live;

import io.market7.domain.decision.ActionLog;
import io.market7.domain.decision.ManualAction;
import io.market7.execution.Execution;
import io.market7.execution.TradingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people may do to a trading loop. Who asked, what for and why is on disk before anything is
 * done; what became of it follows. Safe for use by many threads.
 */
public final class ManualActions {

    private final TradingLoop loop;
    private final ActionLog log;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();

    /**
     * @param log where actions are written down
     * @param clock stamps them
     */
    public ManualActions(TradingLoop loop, ActionLog log, Clock clock) {
        this.loop = loop;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who asks, and why.
     *
     * @param actor name of the person or token
     * @param reason in their words; null where none is asked for
     */
    public record Asker(String actor, String reason) {}

    /**
     * What became of an action.
     *
     * @param actionId id under which it is written down
     * @param executions what became of its orders; empty when it sent none
     */
    public record Done(String actionId, List<Execution> executions) {}

    /** Sets how much trading is allowed. */
    public Done setMode(String action, TradingMode mode, Asker asker) {
        return perform(
                action,
                null,
                asker,
                id -> {
                    loop.setMode(mode);
                    return List.of();
                });
    }

    /** Asks for every deal to be closed at the market, and lets nothing new open. */
    public Done flatten(Asker asker) {
        return perform("flatten", null, asker, loop::flatten);
    }

    /**
     * Asks for one deal to be closed at the market.
     *
     * @throws IllegalArgumentException when it is not open
     */
    public Done close(String dealId, Asker asker) {
        return perform("close-deal", dealId, asker, id -> List.of(loop.close(id, dealId)));
    }

    /** Writes down something that was done elsewhere, such as signing in. */
    public void note(String action, Asker asker, ActionLog.Outcome outcome, String detail) {
        String id = asked(action, null, asker);
        log.ended(id, outcome, detail);
    }

    /** Something a person changes; says in one sentence what was done. */
    @FunctionalInterface
    public interface Change {
        /**
         * @throws IllegalArgumentException when it is refused
         * @throws IOException when a file cannot be written
         */
        String make() throws IOException;
    }

    /**
     * Changes something other than trading, such as a rule file.
     *
     * @param target what is changed
     * @return id under which it is written down
     */
    public String change(String action, String target, Asker asker, Change change) {
        String id = asked(action, target, asker);
        try {
            log.ended(id, ActionLog.Outcome.DONE, change.make());
            return id;
        } catch (IllegalArgumentException e) {
            log.ended(id, ActionLog.Outcome.REFUSED, e.getMessage());
            throw e;
        } catch (IOException e) {
            log.ended(id, ActionLog.Outcome.FAILED, e.toString());
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            log.ended(id, ActionLog.Outcome.FAILED, e.toString());
            throw e;
        }
    }

    private Done perform(
            String action, String target, Asker asker, Function<String, List<Execution>> work) {
        String id = asked(action, target, asker);
        try {
            List<Execution> executions = work.apply(id);
            log.ended(id, outcome(executions), sentence(executions));
            return new Done(id, executions);
        } catch (IllegalArgumentException e) {
            log.ended(id, ActionLog.Outcome.REFUSED, e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            log.ended(id, ActionLog.Outcome.FAILED, e.toString());
            throw e;
        }
    }

    private String asked(String action, String target, Asker asker) {
        Instant now = clock.instant();
        String id =
                "act-%s-%d"
                        .formatted(Long.toString(now.toEpochMilli(), 36), count.incrementAndGet());
        log.asked(new ManualAction(id, now, asker.actor(), action, target, asker.reason()));
        return id;
    }

    private static ActionLog.Outcome outcome(List<Execution> executions) {
        if (executions.stream().anyMatch(each -> each.status() == Execution.Status.UNKNOWN)) {
            return ActionLog.Outcome.FAILED;
        }
        boolean refused =
                !executions.isEmpty()
                        && executions.stream().allMatch(each -> each.reason() != null);
        return refused ? ActionLog.Outcome.REFUSED : ActionLog.Outcome.DONE;
    }

    private static String sentence(List<Execution> executions) {
        String messages =
                executions.stream()
                        .filter(each -> each.message() != null)
                        .map(each -> each.dealId() + ": " + each.message())
                        .collect(Collectors.joining(" "));
        return messages.isEmpty() ? null : messages;
    }
}

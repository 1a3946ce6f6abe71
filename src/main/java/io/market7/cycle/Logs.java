package io.market7.cycle;

import io.market7.domain.decision.DecisionLog;
import io.market7.domain.decision.IntentLog;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.OrderIntent;

/** Where a cycle writes what must last. */
public record Logs(DecisionLog decisions, IntentLog intents) {
    /** Returns logs for a run whose only lasting output are its files: nothing is journalled. */
    public static Logs none() {
        return new Logs(new NoDecisions(), new NoIntents());
    }

    private static final class NoDecisions implements DecisionLog {
        private long count;

        @Override
        public void append(JournalEntry entry) {
            count++;
        }

        @Override
        public long appendDurably(JournalEntry entry) {
            return ++count;
        }
    }

    private static final class NoIntents implements IntentLog {
        @Override
        public void intend(OrderIntent intent) {}

        @Override
        public void settle(String clientOrderId, String outcome, String detail) {}
    }
}

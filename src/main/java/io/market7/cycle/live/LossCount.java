package io.market7.cycle.live;

import io.market7.cycle.CycleListener;
import io.market7.execution.BarOutcome;
import io.market7.execution.LegOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Notes which deals and legs ended with a loss, until somebody counts them. */
public final class LossCount implements CycleListener {
    private final List<Boolean> losses = new ArrayList<>();

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        outcome.closed().forEach(each -> add(each.profitQuote()));
    }

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        outcome.closed().forEach(each -> add(each.profitQuote()));
    }

    private synchronized void add(BigDecimal profitQuote) {
        losses.add(profitQuote.signum() < 0);
    }

    /** Returns for each that ended since this was last asked whether it lost, oldest first. */
    synchronized List<Boolean> take() {
        List<Boolean> taken = List.copyOf(losses);
        losses.clear();
        return taken;
    }
}

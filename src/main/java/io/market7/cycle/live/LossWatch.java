package io.market7.cycle.live;

import io.market7.execution.TradingMode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Stops trading by itself when too much is lost. It only ever allows less; a person lets everything
 * go on, and from then on losses count anew.
 */
public final class LossWatch {
    private static final System.Logger LOG = System.getLogger(LossWatch.class.getName());

    private final LossLimits limits;
    private final LossCount count;
    private final BiConsumer<ControlLevel, String> brake;
    private final Supplier<TradingMode> mode;
    private final StateFile<LossState> file;
    private LossState state;

    /**
     * @param count what ended
     * @param brake stops trading at a level, and writes down why
     * @param mode how much trading is allowed now
     * @param file where the state is kept over restarts
     * @throws IllegalStateException when that cannot be read; nothing must be traded then
     */
    public LossWatch(
            LossLimits limits,
            LossCount count,
            BiConsumer<ControlLevel, String> brake,
            Supplier<TradingMode> mode,
            Path file) {
        this.limits = limits;
        this.count = count;
        this.brake = brake;
        this.mode = mode;
        this.file = new StateFile<>(file, LossState.class, "count of losses");
        this.state = this.file.load().orElse(null);
    }

    /**
     * Looks at the account after an instant was lived through. What is lived through again after a
     * crash is not counted again.
     *
     * @param equityQuote cash and what everything held is worth
     */
    public synchronized void after(Instant at, BigDecimal equityQuote) {
        LossState before = state;
        TradingMode now = mode.get();
        boolean resumed =
                before != null
                        && now == TradingMode.RUNNING
                        && before.mode() != TradingMode.RUNNING;
        List<Boolean> ended = count.take();
        LossState after = before;
        if (before == null || resumed) {
            after = LossState.begin(at, equityQuote);
        } else if (before.countedAt().isBefore(at)) {
            for (boolean loss : ended) {
                after = after.ended(at, loss);
            }
        }
        state = after.seen(at, equityQuote, now);
        stop(equityQuote, now);
        if (!state.equals(before)) {
            file.save(state);
        }
    }

    private void stop(BigDecimal equityQuote, TradingMode now) {
        String lost = lost(equityQuote);
        if (lost != null && now != TradingMode.REDUCE_ONLY) {
            apply(ControlLevel.REDUCE_ONLY, lost);
        } else if (now == TradingMode.RUNNING && tooManyInARow()) {
            apply(
                    ControlLevel.PAUSE,
                    "%d in a row ended with a loss. Expected fewer than max-losses-in-a-row %d."
                            .formatted(state.lossesInARow(), limits.maxLossesInARow()));
        }
    }

    private boolean tooManyInARow() {
        return limits.maxLossesInARow() != null && state.lossesInARow() >= limits.maxLossesInARow();
    }

    /** Returns what was lost beyond a limit, in a sentence; null when nothing was. */
    private String lost(BigDecimal equityQuote) {
        BigDecimal today = state.dayStartQuote().subtract(equityQuote);
        BigDecimal most = limits.maxDayLossQuote();
        if (most != null && today.compareTo(most) >= 0) {
            return "The account lost %s since %s. Expected less than max-day-loss-quote %s."
                    .formatted(today.toPlainString(), state.day(), most.toPlainString());
        }
        BigDecimal fall = state.peakQuote().subtract(equityQuote).movePointRight(2);
        BigDecimal pct = limits.maxDrawdownPct();
        return pct != null
                        && fall.signum() > 0
                        && fall.compareTo(pct.multiply(state.peakQuote())) >= 0
                ? "The account fell from %s to %s. Expected less than max-drawdown-pct %s."
                        .formatted(
                                state.peakQuote().toPlainString(),
                                equityQuote.toPlainString(),
                                pct.toPlainString())
                : null;
    }

    private void apply(ControlLevel level, String reason) {
        LOG.log(System.Logger.Level.WARNING, "automatic " + level.word() + ": " + reason);
        brake.accept(level, reason);
        state = state.in(mode.get());
    }
}

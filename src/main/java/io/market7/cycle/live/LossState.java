package io.market7.cycle.live;

import io.market7.execution.TradingMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What was lost since a person last let everything go on, or since the beginning.
 *
 * @param mode how much trading was allowed when this was last looked at
 * @param day UTC day
 * @param dayStartQuote equity at its first instant, or when this began on it
 * @param peakQuote highest equity
 * @param lossesInARow deals or legs ended with a loss since the last one without
 * @param countedAt instant of the newest one counted; null when none was
 */
record LossState(
        TradingMode mode,
        LocalDate day,
        BigDecimal dayStartQuote,
        BigDecimal peakQuote,
        int lossesInARow,
        Instant countedAt) {

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Returns where everything begins at an instant. */
    static LossState begin(Instant at, BigDecimal equityQuote) {
        return new LossState(TradingMode.RUNNING, day(at), equityQuote, equityQuote, 0, at);
    }

    /** Returns the state after an instant. */
    LossState seen(Instant at, BigDecimal equityQuote, TradingMode now) {
        return new LossState(
                now,
                day(at),
                day(at).equals(day) ? dayStartQuote : equityQuote,
                peakQuote.max(equityQuote),
                lossesInARow,
                countedAt);
    }

    /** Returns the state after something ended. */
    LossState ended(Instant at, boolean loss) {
        return new LossState(mode, day, dayStartQuote, peakQuote, loss ? lossesInARow + 1 : 0, at);
    }

    /** Returns the state in another mode. */
    LossState in(TradingMode next) {
        return new LossState(next, day, dayStartQuote, peakQuote, lossesInARow, countedAt);
    }
}

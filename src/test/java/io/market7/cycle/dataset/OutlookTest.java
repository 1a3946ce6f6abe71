package io.market7.cycle.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final DatasetRequest.Costs COSTS = new DatasetRequest.Costs(0.1, 0.6);
    private static final PlainLadder LADDER =
            new PlainLadder(Stream.of(20, 15).map(BigDecimal::valueOf).toList());
    private static final int HORIZON = 72 * 4;

    private static PriceRecord path(double[]... highLowClose) {
        PriceRecord record = new PriceRecord();
        Instant openAt = Instant.parse("2025-01-01T00:00:00Z");
        for (double[] bar : highLowClose) {
            record.add(
                    new Candle(
                            Timeframe.M15,
                            openAt,
                            BigDecimal.valueOf(bar[2]),
                            BigDecimal.valueOf(bar[0]),
                            BigDecimal.valueOf(bar[1]),
                            BigDecimal.valueOf(bar[2]),
                            BigDecimal.ONE,
                            null));
            openAt = openAt.plus(Duration.ofMinutes(15));
        }
        return record;
    }

    private static double[] flat(double price) {
        return new double[] {price, price, price};
    }

    /** A bar of the decision at 99, then others, then rest until far beyond the horizon. */
    private static PriceRecord after(double rest, double[]... bars) {
        double[][] all = new double[HORIZON + 10][];
        java.util.Arrays.fill(all, flat(rest));
        all[0] = flat(99);
        System.arraycopy(bars, 0, all, 1, bars.length);
        return path(all);
    }

    private static Outlook outlook(PriceRecord prices, Target target) {
        return new Outlook(prices, 0, target, COSTS);
    }

    private static final Position LONG = Position.opened(Side.LONG, 100, 50);

    @Test
    void recoversWhenTheTakeProfitIsTouchedAndNotJustBelow() {
        PriceRecord touched = after(99, new double[] {100.6, 99, 99});
        PriceRecord missed = after(99, new double[] {100.59, 99, 99});
        assertThat(outlook(touched, Target.RECOVERY_ODDS).recovers(LONG, LADDER)).isEqualTo(1);
        assertThat(outlook(missed, Target.RECOVERY_ODDS).recovers(LONG, LADDER)).isZero();
    }

    @Test
    void aBarThatTouchesStopAndTakeProfitStopped() {
        PriceRecord both = after(99, new double[] {101, 84.9, 99});
        PriceRecord above = after(99, new double[] {101, 85, 99});
        assertThat(outlook(both, Target.RECOVERY_ODDS).recovers(LONG, LADDER)).isZero();
        assertThat(outlook(above, Target.RECOVERY_ODDS).recovers(LONG, LADDER)).isEqualTo(1);
    }

    @Test
    void theHorizonsLastBarCountsAndTheNextDoesNot() {
        double[][] bars = new double[HORIZON][];
        java.util.Arrays.fill(bars, flat(99));
        bars[HORIZON - 1] = new double[] {101, 99, 99};
        assertThat(outlook(after(99, bars), Target.RECOVERY_ODDS).recovers(LONG, LADDER))
                .isEqualTo(1);
        double[][] late = new double[HORIZON + 1][];
        java.util.Arrays.fill(late, flat(99));
        late[HORIZON] = new double[] {101, 99, 99};
        assertThat(outlook(after(99, late), Target.RECOVERY_ODDS).recovers(LONG, LADDER)).isZero();
    }

    @Test
    void isUnknownWhereTheRecordEndsFirst() {
        PriceRecord shortRecord = path(flat(99), flat(99), flat(99));
        Outlook outlook = outlook(shortRecord, Target.RECOVERY_ODDS);
        assertThat(outlook.recovers(LONG, LADDER)).isNaN();
        assertThat(outlook.comesBack(LONG)).isNaN();
        assertThat(outlook.profitQuote(LONG, 100)).isNaN();
    }

    @Test
    void averagingDownAsPlannedBringsTheTakeProfitNearerUntilTheBudgetIsSpent() {
        // 98 fires 20 quote: the average falls to 99.42, its take profit to 100.02
        PriceRecord helped = after(98, flat(98), new double[] {100.05, 98, 99});
        assertThat(outlook(helped, Target.RECOVERY_ODDS).recovers(LONG, LADDER)).isEqualTo(1);
        PriceRecord spent = after(90, flat(98), flat(96), flat(94), new double[] {130, 94, 94});
        assertThat(outlook(spent, Target.RECOVERY_ODDS).recovers(LONG, LADDER)).isZero();
    }

    @Test
    void aShortIsTheMirrorOfALong() {
        Position held = Position.opened(Side.SHORT, 100, 50);
        PriceRecord touched = after(101, new double[] {101, 99.4, 101});
        PriceRecord missed = after(101, new double[] {101, 99.41, 101});
        PriceRecord stopped = after(101, new double[] {115.1, 99, 101});
        assertThat(outlook(touched, Target.RECOVERY_ODDS_SHORT).recovers(held, LADDER))
                .isEqualTo(1);
        assertThat(outlook(missed, Target.RECOVERY_ODDS_SHORT).recovers(held, LADDER)).isZero();
        assertThat(outlook(stopped, Target.RECOVERY_ODDS_SHORT).recovers(held, LADDER)).isZero();
    }

    @Test
    void earnsWhatItsEndSaysAfterFees() {
        PriceRecord taken = after(99, new double[] {101, 99, 99});
        assertThat(outlook(taken, Target.SPEND).profitQuote(LONG, 100))
                .isCloseTo(50 * (0.6 - 0.2) / 100, within(1e-9));
        PriceRecord stopped = after(99, new double[] {99, 84, 84});
        assertThat(outlook(stopped, Target.SPEND).profitQuote(LONG, 100))
                .isCloseTo(50 * (-15 - 0.2) / 100, within(1e-9));
        assertThat(outlook(after(98), Target.SPEND).profitQuote(LONG, 100))
                .isCloseTo(50 * (-2 - 0.2) / 100, within(1e-9));
    }

    @Test
    void labelsSayWhetherAddingEndsBetterAndHowMuch() {
        Labels adding = new Labels(Target.CONFIDENCE, LADDER, COSTS);
        Labels spending = new Labels(Target.SPEND, LADDER, COSTS);
        PriceRecord rises = after(99, new double[] {101, 99, 99});
        PriceRecord falls = after(95);
        assertThat(adding.of(rises, 0, LONG).value()).isEqualTo(1);
        assertThat(adding.of(falls, 0, LONG).value()).isZero();
        assertThat(spending.of(rises, 0, LONG).value()).isEqualTo(2);
        assertThat(spending.of(falls, 0, LONG).value()).isEqualTo(0.5f);
        assertThat(adding.of(falls, 0, LONG).end()).isEqualTo(HORIZON);
    }

    @Test
    void nothingIsLearnedOfAnAddThatTheLadderDoesNotHave() {
        Position spent = LONG.add(98, 20).add(96, 15);
        for (Target target : List.of(Target.CONFIDENCE, Target.SPEND)) {
            assertThat(new Labels(target, LADDER, COSTS).of(after(99), 0, spent).known()).isFalse();
        }
    }

    @Test
    void comesBackAboveTheCostsOfBothWays() {
        Labels safu = new Labels(Target.SAFU_EXIT, LADDER, COSTS);
        double[][] far = new double[168 * 4 + 5][];
        java.util.Arrays.fill(far, flat(99));
        far[3] = new double[] {100.21, 99, 99};
        assertThat(safu.of(path(far), 0, LONG).value()).isEqualTo(1);
        far[3] = new double[] {100.2, 99, 99};
        assertThat(safu.of(path(far), 0, LONG).value()).isZero();
    }
}

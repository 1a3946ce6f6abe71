package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever happens to legs, money is only moved, no order leaves the exchange's grids, and a leg
 * never loses more than its margin.
 */
class PaperContractsConservationTest {

    private static final BigDecimal START = Legs.EXACT.startBalanceQuote();
    private static final BigDecimal TINY = new BigDecimal("1e-8");
    private static final List<Symbol> SYMBOLS = List.of(Bars.SOL, Bars.ETH);
    private static final int HOURS = 60;

    private final List<LegFill> fills = new ArrayList<>();
    private final List<FundingPayment> funding = new ArrayList<>();
    private final List<ClosedLeg> closed = new ArrayList<>();
    private PaperContracts venue;

    @Property(tries = 60)
    void cashPositionsFeesAndFundingAlwaysSumToTheStart(@ForAll long seed) {
        List.of(fills, funding, closed).forEach(List::clear);
        venue = new PaperContracts(Legs.settings("0.04", "0.02"));
        Random random = new Random(seed);
        double[] prices = {100, 2_000};
        for (int hour = 0; hour < HOURS; hour++) {
            for (int s = 0; s < prices.length; s++) {
                prices[s] *= 1 + random.nextGaussian() * 0.06;
                live(SYMBOLS.get(s), hour, prices[s], random);
            }
            check();
            if (hour % 20 == 19) {
                venue = new PaperContracts(Legs.settings("0.04", "0.02"), venue.state());
                check();
            }
        }
        assertThat(fills).hasSizeGreaterThan(10);
        assertThat(funding).isNotEmpty();
    }

    private void live(Symbol symbol, int hour, double price, Random random) {
        BigDecimal open = BigDecimal.valueOf(Math.round(price * 100), 2);
        BigDecimal low = open.multiply(BigDecimal.valueOf(880 + random.nextInt(121), 3));
        BigDecimal high = open.multiply(BigDecimal.valueOf(1000 + random.nextInt(121), 3));
        int bar = 12 * hour;
        Candle candle =
                Bars.bar(
                        bar,
                        open.toPlainString(),
                        high.toPlainString(),
                        low.toPlainString(),
                        open.toPlainString());
        take(venue.onBar(symbol, candle));
        take(venue.onMark(symbol, new MarkBar(Bars.at(bar), open, high, low, open)));
        if (hour % 8 == 7) {
            BigDecimal rate = BigDecimal.valueOf(random.nextInt(41) - 20, 4);
            take(venue.onFunding(symbol, new FundingRate(Bars.at(bar + 12), rate)));
        }
        act(symbol, bar + 12, random);
    }

    private void take(LegOutcome outcome) {
        fills.addAll(outcome.fills());
        funding.addAll(outcome.funding());
        closed.addAll(outcome.closed());
    }

    private void act(Symbol symbol, int at, Random random) {
        Side side = Side.values()[random.nextInt(2)];
        BigDecimal leverage = BigDecimal.valueOf(1 + random.nextInt(20));
        String amount = Integer.toString(5 + random.nextInt(6_000));
        HeldLeg held = venue.book().leg(symbol, side).orElse(null);
        String id = held == null ? symbol + "-" + side + "-" + at : held.id();
        switch (held == null ? 0 : 1 + random.nextInt(4)) {
            case 0 ->
                    venue.openLeg(
                            order(id, symbol, side, Purpose.OPEN_LEG, null, amount, at, leverage));
            case 1, 2 ->
                    venue.addToLeg(
                            order(
                                    id,
                                    symbol,
                                    side,
                                    Purpose.ADD_TO_LEG,
                                    held.rungs() + 1,
                                    amount,
                                    at,
                                    leverage));
            case 3 ->
                    venue.reduceLeg(
                            order(
                                    id,
                                    symbol,
                                    side,
                                    Purpose.REDUCE_LEG,
                                    held.reductions() + 1,
                                    null,
                                    at,
                                    leverage));
            default ->
                    venue.closeLeg(
                            order(id, symbol, side, Purpose.CLOSE_LEG, null, null, at, leverage));
        }
    }

    private static VenueOrder order(
            String id,
            Symbol symbol,
            Side side,
            Purpose purpose,
            Integer number,
            String amount,
            int at,
            BigDecimal leverage) {
        return Legs.order(id, symbol, side, purpose, number, amount, Bars.at(at), leverage);
    }

    private void check() {
        PaperContractAccount account = venue.account();
        BigDecimal fees = BigDecimal.ZERO;
        BigDecimal realised = BigDecimal.ZERO;
        for (LegFill fill : fills) {
            fees = fees.add(fill.fill().feeQuote());
            realised = realised.add(fill.realisedQuote());
        }
        BigDecimal paid =
                funding.stream()
                        .map(FundingPayment::quote)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(account.feesQuote()).isCloseTo(fees, within(TINY));
        assertThat(account.fundingQuote()).isCloseTo(paid, within(TINY));
        assertThat(
                        account.cashQuote()
                                .add(account.marginQuote())
                                .subtract(realised)
                                .add(fees)
                                .add(paid))
                .isCloseTo(START, within(TINY));
        assertThat(account.equityQuote())
                .isCloseTo(
                        START.add(realised)
                                .subtract(fees)
                                .subtract(paid)
                                .add(account.unrealisedQuote()),
                        within(TINY));
        assertThat(account.cashQuote().subtract(account.reservedQuote())).isNotNegative();
        fills.forEach(PaperContractsConservationTest::onTheGrids);
        closed.forEach(this::lostNoMoreThanItsMargin);
    }

    private static void onTheGrids(LegFill each) {
        Instrument limits = Legs.LIMITS;
        Fill fill = each.fill();
        assertThat(fill.quantity().remainder(limits.stepSize())).isEqualByComparingTo("0");
        assertThat(fill.quantity()).isBetween(limits.minQuantity(), limits.maxQuantity());
        assertThat(fill.price().remainder(limits.tickSize())).isEqualByComparingTo("0");
        if (fill.purpose().adds()) {
            assertThat(fill.quote()).isGreaterThanOrEqualTo(limits.minNotional());
        }
    }

    private void lostNoMoreThanItsMargin(ClosedLeg each) {
        if (each.exit().fill().purpose() == Purpose.LIQUIDATION) {
            assertThat(each.exit().realisedQuote().subtract(each.exit().fill().feeQuote()))
                    .isCloseTo(each.leg().marginQuote().negate(), within(TINY));
        }
    }
}

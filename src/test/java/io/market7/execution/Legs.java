package io.market7.execution;

import static io.market7.execution.Bars.d;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Settings, marks and orders of legs for tests. An hour holds twelve bars of {@link Bars}. */
final class Legs {

    static final List<Bracket> BRACKETS =
            List.of(
                    bracket("0", "50000", "0.004", "0", "125"),
                    bracket("50000", "250000", "0.005", "50", "100"),
                    bracket("250000", "1000000", "0.01", "1300", "50"));

    static final Instrument LIMITS =
            new Instrument(d("0.01"), d("0.01"), d("0.01"), d("1000"), d("5"), null);

    /** Fee 0.05 %, no spread, no slippage, 10,000 in cash. */
    static final PaperContractSettings EXACT = settings("0", "0");

    private Legs() {}

    static PaperContractSettings settings(String spreadPct, String slippagePct) {
        return new PaperContractSettings(
                d("0.05"),
                d(spreadPct),
                d(slippagePct),
                d("10000"),
                Map.of(Bars.SOL, LIMITS, Bars.ETH, LIMITS),
                Map.of(Bars.SOL, BRACKETS, Bars.ETH, BRACKETS));
    }

    private static Bracket bracket(
            String floor, String cap, String ratio, String amount, String leverage) {
        return new Bracket(d(floor), d(cap), d(ratio), d(amount), d(leverage));
    }

    /** The hour that begins with bar {@code n}. */
    static MarkBar mark(int n, String open, String high, String low, String close) {
        return new MarkBar(Bars.at(n), d(open), d(high), d(low), d(close));
    }

    static MarkBar mark(int n, String price) {
        return mark(n, price, price, price, price);
    }

    static FundingRate funding(int n, String rateRatio) {
        return new FundingRate(Bars.at(n), d(rateRatio));
    }

    static VenueOrder open(Symbol symbol, Side side, String amount, int at) {
        return order(id(symbol, side), symbol, side, Purpose.OPEN_LEG, null, amount, at);
    }

    static VenueOrder add(Symbol symbol, Side side, int rung, String amount, int at) {
        return order(id(symbol, side), symbol, side, Purpose.ADD_TO_LEG, rung, amount, at);
    }

    static VenueOrder reduce(Symbol symbol, Side side, int number, int at) {
        return order(id(symbol, side), symbol, side, Purpose.REDUCE_LEG, number, null, at);
    }

    static VenueOrder close(Symbol symbol, Side side, int at) {
        return order(id(symbol, side), symbol, side, Purpose.CLOSE_LEG, null, null, at);
    }

    static String id(Symbol symbol, Side side) {
        return symbol + "-" + side.name().charAt(0);
    }

    static VenueOrder order(
            String leg,
            Symbol symbol,
            Side side,
            Purpose purpose,
            Integer number,
            String amount,
            int at) {
        return order(leg, symbol, side, purpose, number, amount, Bars.at(at), d("5"));
    }

    static VenueOrder order(
            String leg,
            Symbol symbol,
            Side side,
            Purpose purpose,
            Integer number,
            String amount,
            Instant at,
            BigDecimal leverage) {
        return new VenueOrder(
                ClientOrderIds.of(leg, purpose, number, 1),
                leg,
                symbol,
                purpose,
                number,
                amount == null ? null : d(amount),
                StepMeasures.UNKNOWN,
                at,
                new LegTerms(side, purpose.adds() ? leverage : null));
    }
}

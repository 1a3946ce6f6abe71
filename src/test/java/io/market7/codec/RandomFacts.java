package io.market7.codec;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.Request;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Funding;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.Market;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Series;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import io.market7.domain.prediction.PredictionFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws fact sets in the form the reader gives them, each field present or not. */
final class RandomFacts {

    private static final Instant AT = Instant.parse("2025-06-01T12:00:00Z");

    private final Random random;

    private RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    static FactSet of(long seed) {
        return new RandomFacts(seed).facts();
    }

    private FactSet facts() {
        Question question = pick(Question.values());
        PriceFacts prices =
                new PriceFacts(maybe(this::price), price(), before(), maybe(this::price));
        Map<String, Double> odds = new HashMap<>();
        if (random.nextBoolean()) {
            odds.put("confidence", ratio());
            odds.put("spend", positive());
        }
        return new FactSet(
                maybe(() -> "id \u20ac \"" + random.nextInt() + '\n'),
                question,
                AT,
                subject(question),
                random.nextBoolean() ? prices : PriceFacts.UNKNOWN,
                records(Series.SYMBOL, FactKeys.INDICATOR_TIMEFRAMES),
                btc(),
                maybe(this::deal),
                ledger(),
                random.nextBoolean() ? Map.of() : Map.of("fork", any(), "safu", any()),
                new PredictionFacts(odds, odds.isEmpty() ? null : before()),
                maybe(() -> new Rrr(maybe(() -> 40), maybe(this::any), maybe(this::ratio))),
                maybe(() -> new Previous(maybe(this::any), maybe(this::any), maybe(this::before))),
                random.nextBoolean() ? Map.of() : Map.of(Timeframe.M15, pick(TvRating.values())),
                leverage(),
                maybe(this::instrument),
                new Request(maybe(() -> 1 + 10 * ratio()), maybe(this::step), tvOrFork()),
                parameters());
    }

    private String tvOrFork() {
        return random.nextBoolean() ? "fork" : "tv";
    }

    private Subject subject(Question question) {
        Symbol symbol = Symbol.of(pick(new String[] {"SOLUSDT", "1000PEPEUSDT", "BTCUSD"}));
        if (question.ruleset().equals("leverage")) {
            return new Subject(symbol, Market.FUTURES, pick(Side.values()));
        }
        return question == Question.FORK && random.nextBoolean()
                ? new Subject(symbol, Market.FUTURES, pick(Side.values()))
                : Subject.spot(symbol);
    }

    private BtcFacts btc() {
        if (random.nextBoolean()) {
            return BtcFacts.UNKNOWN;
        }
        MarketCondition condition = maybe(() -> pick(MarketCondition.values()));
        MarketStatus status = maybe(() -> pick(MarketStatus.values()));
        boolean dated = condition != null || status != null;
        return new BtcFacts(
                records(Series.BTC, FactKeys.BTC_TIMEFRAMES),
                condition,
                status,
                dated ? before() : null);
    }

    private Map<Timeframe, Indicators> records(Series series, List<Timeframe> timeframes) {
        Map<Timeframe, Indicators> records = new HashMap<>();
        for (Timeframe timeframe : timeframes) {
            if (random.nextBoolean()) {
                records.put(timeframe, record(series, timeframe));
            }
        }
        return records;
    }

    private Indicators record(Series series, Timeframe timeframe) {
        return Indicators.builder(series, timeframe, before())
                .close(maybe(this::positive))
                .ema50(maybe(this::positive))
                .ema200(maybe(this::positive))
                .rsi(maybe(this::points))
                .adx(maybe(this::points))
                .atr(maybe(this::positive))
                .macd(maybe(this::any))
                .macdSignal(maybe(this::any))
                .macdHistogram(maybe(this::any))
                .macdHistogramPrevious(maybe(this::any))
                .macdLift(maybe(this::any))
                .rsiSlope(maybe(this::any))
                .stochK(maybe(this::ratio))
                .stochD(maybe(this::ratio))
                .psar(maybe(this::positive))
                .qqe(maybe(this::points))
                .vwap(maybe(this::positive))
                .volume(maybe(this::positive))
                .stochSlope(maybe(() -> ratio() - 0.5))
                .volumeMean8(maybe(this::positive))
                .volumeDropPct(maybe(this::points))
                .closes(maybe(() -> many(this::positive)))
                .macdHistory(maybe(() -> many(() -> new MacdPoint(any(), any()))))
                .rsiHistory(maybe(() -> many(this::points)))
                .build();
    }

    private Deal deal() {
        LastStep last =
                new LastStep(
                        maybe(this::step),
                        maybe(this::price),
                        maybe(this::before),
                        maybe(this::any),
                        maybe(this::any),
                        maybe(this::any));
        return new Deal(
                maybe(() -> "deal-7"),
                maybe(this::price),
                maybe(this::price),
                maybe(this::price),
                maybe(this::before),
                maybe(() -> last),
                maybe(() -> random.nextBoolean() ? SafuExit.NEVER : new SafuExit(before())));
    }

    private Ledger ledger() {
        return new Ledger(
                maybe(this::before),
                maybe(this::price),
                maybe(() -> List.of(Symbol.of("SOLUSDT"), Symbol.of("ETHUSDC"))),
                maybe(() -> many(this::step)));
    }

    private LeverageFacts leverage() {
        Account account =
                new Account(
                        maybe(this::price),
                        maybe(() -> price().negate()),
                        maybe(random::nextBoolean),
                        random.nextBoolean() ? "isolated" : "cross",
                        maybe(this::price),
                        maybe(this::price),
                        maybe(this::price));
        return new LeverageFacts(
                maybe(this::leg),
                maybe(this::leg),
                maybe(() -> account),
                maybe(() -> new Funding(maybe(this::any), maybe(this::before))));
    }

    private Leg leg() {
        if (random.nextInt(3) == 0) {
            return Leg.FLAT;
        }
        return new Leg(
                maybe(this::price),
                maybe(this::price),
                maybe(this::price),
                maybe(() -> BigDecimal.valueOf(5)),
                maybe(() -> random.nextInt(4)));
    }

    private Instrument instrument() {
        Bracket bracket =
                new Bracket(
                        BigDecimal.ZERO,
                        price().add(BigDecimal.ONE),
                        new BigDecimal("0.004"),
                        BigDecimal.ZERO,
                        maybe(() -> BigDecimal.valueOf(50)));
        return new Instrument(
                maybe(this::price),
                maybe(this::price),
                maybe(this::price),
                maybe(this::price),
                maybe(this::price),
                maybe(() -> List.of(bracket)));
    }

    private Map<String, Map<String, Object>> parameters() {
        if (random.nextBoolean()) {
            return Map.of();
        }
        Map<String, Object> dca = new HashMap<>();
        dca.put("minRsiPoints", price());
        dca.put("maxAdverseFundingPct", null);
        dca.put("btcFilterEnabled", random.nextBoolean());
        dca.put("ladderQuote", List.of(price(), price()));
        dca.put("drawdownCapsQuote", Map.of("1", price(), "2.5", price()));
        return Map.of("dca", dca);
    }

    private <T> List<T> many(Supplier<T> draw) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> draw.get()).toList();
    }

    private <T> T maybe(Supplier<T> draw) {
        return random.nextInt(4) == 0 ? null : draw.get();
    }

    private <T> T pick(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }

    private Instant before() {
        return AT.minusNanos(random.nextInt(3) * 1_000_000L).minusSeconds(random.nextInt(90_000));
    }

    private BigDecimal price() {
        BigDecimal drawn = BigDecimal.valueOf(1 + random.nextInt(1 << 30), random.nextInt(12));
        return PlainNumber.canonical(drawn);
    }

    private int step() {
        return 1 + random.nextInt(9);
    }

    private double ratio() {
        return random.nextDouble();
    }

    private double points() {
        return 100 * random.nextDouble();
    }

    private double positive() {
        return Math.scalb(0.5 + random.nextDouble(), random.nextInt(120) - 60);
    }

    private double any() {
        return random.nextBoolean() ? positive() : -positive();
    }
}

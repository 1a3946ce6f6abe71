package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.cycle.MarketState;
import io.market7.cycle.Place;
import io.market7.cycle.leg.LegPlace;
import io.market7.execution.HeldLeg;
import io.market7.execution.PaperContractAccount;
import io.market7.execution.PaperContracts;
import io.market7.execution.RiskGate;
import io.market7.market.Gap;
import io.market7.market.RecordedTape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Legs of contracts on the paper venue. */
final class LegsTraded implements Traded {
    private final BacktestSettings settings;
    private final PaperContracts venue;
    private final RecordedTape tape;
    private final LegBook book = new LegBook();
    private final List<Gap> markGaps = new ArrayList<>();
    private final double minDistancePct;

    /**
     * @param minDistancePct way to liquidation an add must leave, as the rules have it
     */
    LegsTraded(BacktestSettings settings, double minDistancePct) {
        this.settings = settings;
        this.minDistancePct = minDistancePct;
        this.venue = new PaperContracts(settings.contracts());
        this.tape = new RecordedTape(settings.data(), settings.symbols(), this::onGap);
    }

    private void onGap(Gap gap) {
        if (gap.to().isAfter(settings.firstAt())) {
            markGaps.add(gap);
        }
    }

    @Override
    public Place place(RiskGate gate) {
        return new LegPlace(venue, gate, tape);
    }

    @Override
    public CycleListener fills(OutputFiles files) {
        return new LegFillsFile(files.open("fills.csv"))
                .and(new FundingFile(files.open("funding.csv")));
    }

    @Override
    public CycleListener counts() {
        return book;
    }

    @Override
    public Balance balance() {
        PaperContractAccount now = venue.account();
        Nearness nearest = venue.book().legs().isEmpty() ? null : book.nearestOfHour();
        return new Balance(
                now.equityQuote(),
                now.cashQuote(),
                now.marginQuote(),
                nearest == null ? null : (Double) nearest.distancePct());
    }

    @Override
    public BigDecimal startBalanceQuote() {
        return settings.contracts().startBalanceQuote();
    }

    @Override
    public SortedMap<String, Long> refused() {
        return book.refused();
    }

    @Override
    public BigDecimal profitQuote() {
        return book.profitQuote();
    }

    @Override
    public BigDecimal feesQuote() {
        return book.feesQuote();
    }

    @Override
    public DealResult deals(MarketState market) {
        return new DealResult(0, new TreeMap<>(), List.of());
    }

    @Override
    public LegResult legs() {
        List<LegRow> open = new ArrayList<>();
        for (HeldLeg leg : venue.book().legs()) {
            BigDecimal mark = venue.mark(leg.symbol()).orElseThrow().price();
            open.add(LegRow.open(leg, mark, book.nearestOf(leg.id())));
        }
        return book.result(open, minDistancePct, List.copyOf(markGaps));
    }

    @Override
    public void close() {
        tape.close();
    }
}

package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.cycle.DealPlace;
import io.market7.cycle.MarketState;
import io.market7.cycle.Place;
import io.market7.execution.HeldDeal;
import io.market7.execution.PaperAccount;
import io.market7.execution.PaperSettings;
import io.market7.execution.PaperVenue;
import io.market7.execution.RiskGate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Spot deals on the paper venue. */
final class DealsTraded implements Traded {
    private final PaperSettings settings;
    private final PaperVenue venue;
    private final DealBook book = new DealBook();

    DealsTraded(BacktestSettings settings) {
        this.settings = settings.paper();
        this.venue = new PaperVenue(settings.paper());
    }

    @Override
    public Place place(RiskGate gate) {
        return new DealPlace(venue, settings, gate);
    }

    @Override
    public CycleListener fills(OutputFiles files) {
        return new FillsFile(files.open("fills.csv"));
    }

    @Override
    public CycleListener counts() {
        return book;
    }

    @Override
    public Balance balance() {
        PaperAccount now = venue.account();
        return new Balance(now.equityQuote(), now.cashQuote(), null, null);
    }

    @Override
    public BigDecimal startBalanceQuote() {
        return settings.startBalanceQuote();
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
        List<DealRow> rows = new ArrayList<>(book.closed());
        for (HeldDeal deal : venue.book().deals()) {
            rows.add(DealRow.open(deal, market.lastPrice(deal.symbol()).orElseThrow()));
        }
        return new DealResult(book.opened(), book.safetyOrders(), rows);
    }

    @Override
    public LegResult legs() {
        return null;
    }

    @Override
    public void close() {
        // The paper venue holds nothing open.
    }
}

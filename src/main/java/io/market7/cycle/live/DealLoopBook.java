package io.market7.cycle.live;

import io.market7.cycle.CycleMemory;
import io.market7.cycle.DealPlace;
import io.market7.cycle.Place;
import io.market7.domain.market.Market;
import io.market7.execution.HeldDeal;
import io.market7.execution.OrderRequest;
import io.market7.execution.PaperSettings;
import io.market7.execution.PaperVenue;
import io.market7.execution.RiskGate;
import io.market7.execution.TradingMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Spot deals of a trading loop. */
record DealLoopBook(PaperVenue venue, PaperSettings settings) implements LoopBook {
    @Override
    public Market market() {
        return Market.SPOT;
    }

    @Override
    public Place place(RiskGate gate) {
        return new DealPlace(venue, settings, gate);
    }

    @Override
    public LoopState state(Instant barAt, TradingMode mode, CycleMemory memory) {
        return new LoopState(LoopState.VERSION, barAt, mode, venue.state(), memory, null, null);
    }

    @Override
    public BigDecimal equityQuote() {
        return venue.account().equityQuote();
    }

    @Override
    public PaperVenue dealVenue() {
        return venue;
    }

    @Override
    public List<String> open() {
        return venue.book().deals().stream().map(HeldDeal::id).toList();
    }

    @Override
    public OrderRequest close(String actionId, String id, Instant at) {
        HeldDeal deal = venue.book().deal(id).orElseThrow();
        return OrderRequest.manualClose(actionId, id, deal.symbol(), at);
    }
}

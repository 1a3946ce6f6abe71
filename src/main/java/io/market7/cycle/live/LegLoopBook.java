package io.market7.cycle.live;

import io.market7.cycle.CycleMemory;
import io.market7.cycle.Place;
import io.market7.cycle.leg.LegPlace;
import io.market7.domain.market.Market;
import io.market7.execution.HeldLeg;
import io.market7.execution.LegRequests;
import io.market7.execution.OrderRequest;
import io.market7.execution.PaperContracts;
import io.market7.execution.RiskGate;
import io.market7.execution.TradingMode;
import io.market7.market.ContractTape;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Legs of contracts of a trading loop. */
record LegLoopBook(PaperContracts venue, ContractTape tape) implements LoopBook {
    @Override
    public Market market() {
        return Market.FUTURES;
    }

    @Override
    public Place place(RiskGate gate) {
        return new LegPlace(venue, gate, tape);
    }

    @Override
    public LoopState state(Instant barAt, TradingMode mode, CycleMemory memory) {
        return new LoopState(LoopState.VERSION, barAt, mode, null, memory, venue.state(), null);
    }

    @Override
    public BigDecimal equityQuote() {
        return venue.account().equityQuote();
    }

    @Override
    public PaperContracts contractVenue() {
        return venue;
    }

    @Override
    public List<String> open() {
        return venue.book().legs().stream().map(HeldLeg::id).toList();
    }

    @Override
    public OrderRequest close(String actionId, String id, Instant at) {
        HeldLeg held =
                venue.book().legs().stream()
                        .filter(leg -> leg.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return LegRequests.manualClose(actionId, held, at);
    }

    @Override
    public void close() {
        tape.close();
    }
}

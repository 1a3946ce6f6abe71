package io.market7.cycle;

import io.market7.execution.Executor;
import io.market7.execution.PaperSettings;
import io.market7.execution.PaperVenue;
import io.market7.execution.RiskGate;

/**
 * The paper venue for spot deals.
 *
 * @param venue keeps deals and cash
 * @param settings how the venue behaves
 * @param gate the last word before the venue
 */
public record DealPlace(PaperVenue venue, PaperSettings settings, RiskGate gate) implements Place {
    @Override
    public Trading open(Surroundings around) {
        FactAssembler assembler = new FactAssembler(around.market(), around.notebook());
        return open(around, assembler);
    }

    /** Opens the place with facts put together by {@code assembler}. */
    Trading open(Surroundings around, FactAssembler assembler) {
        Executor executor = new Executor(venue, gate, around.logs().intents());
        DealTrader trader =
                new DealTrader(
                        venue,
                        executor,
                        around.notebook(),
                        around.rulesets(),
                        settings.instruments());
        return new Trading(
                executor,
                new DealMarketplace(venue, executor, around),
                new DealAgenda(assembler, trader::holdings, around.market()::symbols),
                trader);
    }
}

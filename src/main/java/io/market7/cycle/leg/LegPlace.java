package io.market7.cycle.leg;

import io.market7.cycle.Place;
import io.market7.cycle.Trading;
import io.market7.execution.Executor;
import io.market7.execution.PaperContracts;
import io.market7.execution.RiskGate;
import io.market7.market.ContractTape;

/**
 * The paper venue for contracts.
 *
 * @param venue keeps legs and cash
 * @param gate the last word before the venue
 * @param tape mark prices and funding of the traded contracts
 */
public record LegPlace(PaperContracts venue, RiskGate gate, ContractTape tape) implements Place {
    /** What is told of contracts, and what is known of them. */
    record Contracts(ContractTape tape, ContractMarket market) {}

    @Override
    public Trading open(Surroundings around) {
        Contracts contracts = new Contracts(tape, new ContractMarket());
        LegFacts facts =
                new LegFacts(
                        around.market(), contracts.market(), around.notebook(), venue::instrument);
        return open(around, contracts, facts);
    }

    /** Opens the place with facts put together by {@code facts}. */
    Trading open(Surroundings around, Contracts contracts, LegFacts facts) {
        Executor executor = new Executor(venue, gate, around.logs().intents());
        return new Trading(
                executor,
                new LegMarketplace(venue, executor, contracts, around),
                new LegAgenda(facts, venue::book, around.market().symbols()),
                new LegTrader(
                        venue,
                        executor,
                        around.notebook(),
                        new DecidedLeverage(around.rulesets())));
    }
}

package io.market7.cycle;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import io.market7.execution.PaperContractSettings;
import io.market7.market.ContractBrackets;
import io.market7.market.ContractLimits;
import io.market7.market.MalformedTableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What files tell of contracts: order limits and maintenance brackets. */
public final class ContractTables {

    private ContractTables() {}

    /**
     * Returns the paper venue's defaults with what the files tell of some contracts. A contract
     * they do not tell of stays unknown.
     *
     * @param limits file of order limits; null for none
     * @param brackets file of maintenance brackets
     * @throws IllegalArgumentException when a file is refused, with every fault
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static PaperContractSettings settings(List<Symbol> symbols, Path limits, Path brackets) {
        try {
            Map<Symbol, Instrument> told =
                    limits == null ? new TreeMap<>() : ContractLimits.read(limits);
            told.keySet().retainAll(symbols);
            return PaperContractSettings.DEFAULT.knowing(told, brackets(symbols, brackets));
        } catch (MalformedTableException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Map<Symbol, List<Bracket>> brackets(List<Symbol> symbols, Path file) {
        ContractBrackets table = ContractBrackets.read(file);
        Map<Symbol, List<Bracket>> brackets = new TreeMap<>();
        symbols.forEach(symbol -> table.of(symbol).ifPresent(each -> brackets.put(symbol, each)));
        return brackets;
    }
}

package io.market7.domain.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Symbol;
import io.market7.market.ContractBrackets;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The formula with brackets against bisection, to 1e-9 of the price, on random portfolios: 20,000
 * in every build, as many as {@code -Dmarket7.portfolios=1000000} says when asked. Brackets are
 * made up, and two out of three are those of the recorded table when it is there.
 */
class PortfolioLiquidationTest {

    private static final int PORTFOLIOS = Integer.getInteger("market7.portfolios", 20_000);
    private static final double CLOSE = 1e-9;

    private enum Kind {
        FALL,
        RISE,
        BOTH,
        NONE,
        UNKNOWN
    }

    @Test
    void theFormulaFindsWhatBisectionFinds() {
        RandomPortfolios portfolios = new RandomPortfolios(2_718, recorded());
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < PORTFOLIOS && differences.size() < 10; i++) {
            Portfolio portfolio = portfolios.next();
            BisectionOracle oracle = BisectionOracle.of(portfolio);
            Optional<LiquidationPrices> found = portfolio.liquidation();
            seen.merge(kind(found), 1, Integer::sum);
            if (!agree(oracle, found)) {
                differences.add(
                        "%d: %s gives %s, bisection falls %s rises %s"
                                .formatted(
                                        i,
                                        portfolio,
                                        found,
                                        oracle.whenFalling(),
                                        oracle.whenRising()));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(seen.keySet()).containsExactly(Kind.values());
    }

    private static Kind kind(Optional<LiquidationPrices> found) {
        if (found.isEmpty()) {
            return Kind.UNKNOWN;
        }
        LiquidationPrices prices = found.get();
        if (prices.equals(LiquidationPrices.NONE)) {
            return Kind.NONE;
        }
        return prices.whenRising() == null
                ? Kind.FALL
                : prices.whenFalling() == null ? Kind.RISE : Kind.BOTH;
    }

    private static boolean agree(BisectionOracle oracle, Optional<LiquidationPrices> found) {
        boolean single = oracle.whenFalling().size() <= 1 && oracle.whenRising().size() <= 1;
        boolean any = !oracle.whenFalling().isEmpty() || !oracle.whenRising().isEmpty();
        if (!any) {
            return found.isPresent() == oracle.never()
                    && found.filter(each -> !each.equals(LiquidationPrices.NONE)).isEmpty();
        }
        return single
                && found.isPresent()
                && same(oracle.whenFalling(), found.get().whenFalling())
                && same(oracle.whenRising(), found.get().whenRising());
    }

    private static boolean same(List<BigDecimal> wanted, BigDecimal price) {
        if (wanted.isEmpty() || price == null) {
            return wanted.isEmpty() && price == null;
        }
        BigDecimal way = wanted.get(0).subtract(price).abs();
        return way.compareTo(price.multiply(BigDecimal.valueOf(CLOSE))) <= 0;
    }

    private static List<List<Bracket>> recorded() {
        Path file =
                Path.of(System.getProperty("market7.data", "../shared/data"))
                        .resolve("reference/binance_usdtm_leverage_tiers.csv.gz");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        ContractBrackets table = ContractBrackets.read(file);
        return Stream.of("BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT", "DOGEUSDT", "1000PEPEUSDT")
                .map(name -> table.of(Symbol.of(name)).orElseThrow())
                .toList();
    }
}

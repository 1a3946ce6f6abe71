package io.market7.shell;

import io.market7.cycle.ladder.LadderFiles;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was typed behind {@code ladder}, checked. */
final class LadderArguments {

    static final String DEFAULT_BRACKETS = "default";

    /** Where the first order is put when nobody says a price: prices are then percent of it. */
    static final BigDecimal UNSAID_PRICE = BigDecimal.valueOf(100);

    private static final double MOST_LEVERAGE = 1000;

    private final Arguments arguments;

    LadderArguments(Arguments arguments) {
        this.arguments = arguments;
        if (side().isEmpty()) {
            for (String option : List.of("leverage", "brackets")) {
                if (arguments.has(option)) {
                    throw new UsageException(
                            "--%s is about contracts. Expected it with --side LONG or --side SHORT."
                                    .formatted(option));
                }
            }
        }
    }

    Symbol symbol() {
        return Symbol.of(arguments.positional(0).orElseThrow());
    }

    /** Returns the side of the contract; empty for a spot deal. */
    Optional<Side> side() {
        return arguments.text("side").map(Side::valueOf);
    }

    /** Returns the leverage asked for; null for the ruleset's default. */
    Double leverage() {
        return arguments
                .text("leverage")
                .map(text -> number("leverage", text))
                .map(
                        asked -> {
                            if (asked.doubleValue() < 1 || asked.doubleValue() > MOST_LEVERAGE) {
                                throw new UsageException(
                                        "--leverage is %s. Expected a number from 1 to 1000."
                                                .formatted(asked.toPlainString()));
                            }
                            return asked.doubleValue();
                        })
                .orElse(null);
    }

    /** Returns whether anything says where the first order is due. */
    boolean saysPrice() {
        return arguments.has("price") || arguments.has("data");
    }

    /** Returns where the first order is due; {@link #UNSAID_PRICE} where nothing says it. */
    BigDecimal price() {
        if (!saysPrice()) {
            return UNSAID_PRICE;
        }
        boolean typed = arguments.has("price");
        if (typed && arguments.has("data")) {
            throw new UsageException(
                    "--price and --data both give the first price. Expected one of them.");
        }
        return typed ? positive("price", arguments.required("price")) : recorded();
    }

    private BigDecimal recorded() {
        Path folder = Folders.existing("data", Path.of(arguments.required("data")));
        return LadderFiles.newest(folder, symbol(), side().orElse(null)).quote();
    }

    /** Returns the file of brackets. */
    Path brackets(Folders folders) {
        String typed = arguments.required("brackets");
        Path file =
                typed.equals(DEFAULT_BRACKETS)
                        ? folders.config().resolve("leverage-brackets.csv")
                        : Path.of(typed);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(
                    "There is no file %s. Expected maintenance brackets; --brackets FILE names another."
                            .formatted(file.toAbsolutePath().normalize()));
        }
        return file;
    }

    /** Returns the parameter overrides for a ladder that was typed; none without one. */
    Map<String, Map<String, Object>> overrides(String ruleset, String parameter) {
        if (!arguments.has("ladder")) {
            return Map.of();
        }
        List<BigDecimal> amounts =
                Stream.of(arguments.required("ladder").split(",", -1))
                        .map(text -> positive("ladder", text.strip()))
                        .toList();
        return Map.of(ruleset, Map.of(parameter, amounts));
    }

    private static BigDecimal positive(String option, String text) {
        BigDecimal number = number(option, text);
        if (number.signum() <= 0) {
            throw new UsageException(
                    "--%s is %s. Expected a number above 0.".formatted(option, text));
        }
        return number;
    }

    private static BigDecimal number(String option, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new UsageException("--%s holds '%s'. Expected a number.".formatted(option, text));
        }
    }
}

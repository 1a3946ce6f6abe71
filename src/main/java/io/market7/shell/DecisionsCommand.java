package io.market7.shell;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code decisions}: what the journal kept, newest first. */
public final class DecisionsCommand extends ShellCommand {

    private static final List<Option> FILTERS =
            List.of(
                    Option.value("question", "QUESTION", "Only this question."),
                    Option.value("symbol", "SYMBOL", "Only this symbol."),
                    Option.value("outcome", "OUTCOME", "Only this outcome, e.g. HOLD."),
                    Option.value("rule", "RULE", "Only where this rule concluded."),
                    Option.value("version", "VERSION", "Only this version of the ruleset."),
                    Option.value("from", "INSTANT", "Only at or after, e.g. 2025-06-01T00:00:00Z."),
                    Option.value("to", "INSTANT", "Only before."),
                    Option.value("limit", "COUNT", "How many, 1 to 1000.").orElse("20"));

    private static final Usage USAGE =
            new Usage(
                    "decisions",
                    "Lists journalled decisions, newest first.",
                    List.of(),
                    FILTERS,
                    "market7 decisions --symbol SOLUSDT --rule btc-unsafe");

    private static final List<String> COLUMNS =
            List.of("at", "question", "symbol", "outcome", "vetoes", "id");

    /** Prints to {@code console}. */
    public DecisionsCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        List<Map<String, Object>> rows =
                arguments.has("url") ? remote(arguments) : local(arguments);
        new RowPrinter(console()).print(arguments.required("output"), new Rows(COLUMNS, rows));
        return ExitCode.DONE;
    }

    private static List<Map<String, Object>> remote(Arguments arguments) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        FILTERS.forEach(
                each -> arguments.text(each.name()).ifPresent(v -> query.put(each.name(), v)));
        return new ServiceClient(arguments.required("url"))
                .get("decisions", query)
                .path("items")
                .valueStream()
                .map(DecisionsCommand::row)
                .toList();
    }

    private static List<Map<String, Object>> local(Arguments arguments) {
        JournalFilter filter = filter(arguments);
        int limit = limit(arguments);
        try (JournalQuery journal = JournalQuery.open(Folders.of(arguments).journal())) {
            return journal.find(filter, null, limit).rows().stream()
                    .map(KeptDecision::of)
                    .map(DecisionsCommand::row)
                    .toList();
        }
    }

    private static JournalFilter filter(Arguments arguments) {
        try {
            return read(arguments);
        } catch (InvalidFactException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static JournalFilter read(Arguments arguments) {
        return new JournalFilter(
                arguments.text("from").map(text -> instant("from", text)).orElse(null),
                arguments.text("to").map(text -> instant("to", text)).orElse(null),
                arguments.text("symbol").map(Symbol::of).orElse(null),
                arguments.text("question").map(Question::of).orElse(null),
                arguments.text("outcome").orElse(null),
                arguments.text("rule").orElse(null),
                arguments.text("version").orElse(null));
    }

    private static Instant instant(String option, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--%s is %s. Expected an instant such as 2025-06-01T00:00:00Z."
                            .formatted(option, text));
        }
    }

    private static int limit(Arguments arguments) {
        String text = arguments.required("limit");
        if (!text.matches("[1-9]\\d{0,2}|1000")) {
            throw new UsageException(
                    "--limit is %s. Expected a whole number from 1 to 1000.".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static Map<String, Object> row(JsonNode decision) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String key : List.of("id", "at", "question", "symbol", "outcome", "amountQuote")) {
            row.put(key, decision.path(key).isNull() ? null : decision.path(key).asString(null));
        }
        for (String key : List.of("vetoes", "lifted", "proposals", "tags")) {
            row.put(key, decision.path(key).valueStream().map(JsonNode::asString).toList());
        }
        return row;
    }
}

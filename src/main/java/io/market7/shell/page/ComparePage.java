package io.market7.shell.page;

import io.market7.codec.DecisionWriter;
import io.market7.cycle.backtest.BacktestResult;
import io.market7.cycle.backtest.PairedBacktests;
import io.market7.cycle.past.Change;
import io.market7.cycle.past.Migration;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What another version would have changed. */
public final class ComparePage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> RULES = List.of("rule", "newVetoes", "vetoesGone");
    private static final List<String> CHANGES =
            List.of("at", "question", "symbol", "before", "after", "newVetoes", "vetoesGone", "id");

    private static final List<String> MONEY =
            List.of(
                    "version",
                    "profitQuote",
                    "feesQuote",
                    "maxDrawdownPct",
                    "opened",
                    "added",
                    "decisions");

    private final Console console;
    private final String before;
    private final String after;

    /**
     * Prints to {@code console}.
     *
     * @param before label of the first version
     * @param after label of the second
     */
    public ComparePage(Console console, String before, String after) {
        this.console = console;
        this.before = before;
        this.after = after;
    }

    /**
     * Prints the comparison.
     *
     * @param explained both decisions with their explanations, by id; shown in JSON
     * @param form {@code table}, {@code json} or {@code csv}; CSV has the changed decisions
     * @param pair the backtests of both versions; null when the moments are those of a journal
     */
    public void print(
            String form,
            Migration migration,
            Map<String, JsonNode> explained,
            double seconds,
            PairedBacktests pair) {
        switch (form) {
            case "json" -> {
                ObjectNode json = json(migration, explained, seconds);
                if (pair != null) {
                    json.set("backtests", JSON.valueToTree(money(pair).rows()));
                }
                console.out().println(json);
            }
            case "csv" -> new RowPrinter(console).print(form, changes(migration));
            default -> {
                page(migration, seconds);
                if (pair != null) {
                    section("What became of the money", money(pair));
                }
            }
        }
    }

    private Rows money(PairedBacktests pair) {
        return new Rows(MONEY, List.of(money(before, pair.before()), money(after, pair.after())));
    }

    private static Map<String, Object> money(String version, BacktestResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("version", version);
        row.put("profitQuote", result.profitQuote());
        row.put("feesQuote", result.feesQuote());
        row.put("maxDrawdownPct", result.maxDrawdownPct());
        row.put(
                "opened",
                result.legs() == null ? result.dealsOpened() : result.legs().openedCount());
        row.put(
                "added",
                result.legs() == null ? result.safetyOrderCount() : result.legs().addCount());
        row.put("decisions", result.decisions());
        return row;
    }

    private void page(Migration migration, double seconds) {
        console.out()
                .printf(
                        "%s  %,d of %,d decisions would change (%.1f s, %,.0f a second)%n%n",
                        console.strong(before + " -> " + after),
                        migration.changed(),
                        migration.decisions(),
                        seconds,
                        migration.decisions() / seconds);
        matrix(migration);
        console.out()
                .printf(
                        "%namounts decided, quote: %s before, %s after%n",
                        amount(migration.beforeQuote()), amount(migration.afterQuote()));
        section("Vetoes that come and go", rules(migration));
        section("Changed decisions", changes(migration));
        long listed = migration.listed().size();
        if (migration.changed() > listed) {
            console.out()
                    .printf(
                            "… and %,d more; --changed COUNT lists up to 1000, --output json explains them%n",
                            migration.changed() - listed);
        }
    }

    /** What was decided before stands at the left, what would be now at the top. */
    private void matrix(Migration migration) {
        SortedSet<String> outcomes = new TreeSet<>(migration.outcomes().keySet());
        migration.outcomes().values().forEach(row -> outcomes.addAll(row.keySet()));
        List<String> columns = new ArrayList<>(List.of("before \\ after"));
        columns.addAll(outcomes);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String from : outcomes) {
            SortedMap<String, Long> counts = migration.outcomes().get(from);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(columns.get(0), from);
            outcomes.forEach(to -> row.put(to, counts == null ? 0 : counts.getOrDefault(to, 0L)));
            rows.add(row);
        }
        new RowPrinter(console).print("table", new Rows(columns, rows));
    }

    private void section(String title, Rows rows) {
        if (!rows.rows().isEmpty()) {
            console.out().printf("%n%s%n", console.strong(title));
            new RowPrinter(console).print("table", rows);
        }
    }

    private static Rows rules(Migration migration) {
        SortedSet<String> names = new TreeSet<>(migration.newly().keySet());
        names.addAll(migration.noLonger().keySet());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String name : names) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("rule", name);
            row.put("newVetoes", migration.newly().getOrDefault(name, 0L));
            row.put("vetoesGone", migration.noLonger().getOrDefault(name, 0L));
            rows.add(row);
        }
        return new Rows(RULES, rows);
    }

    private static Rows changes(Migration migration) {
        return new Rows(CHANGES, migration.listed().stream().map(ComparePage::row).toList());
    }

    private static Map<String, Object> row(Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", change.at().toString());
        row.put("question", change.question());
        row.put("symbol", change.symbol());
        row.put("before", outcome(change.before(), change.beforeQuote()));
        row.put("after", outcome(change.after(), change.afterQuote()));
        row.put("newVetoes", String.join(" ", change.newly()));
        row.put("vetoesGone", String.join(" ", change.noLonger()));
        row.put("id", change.id());
        return row;
    }

    private static String outcome(String outcome, BigDecimal amountQuote) {
        return amountQuote == null ? outcome : outcome + " " + amount(amountQuote);
    }

    private static String amount(BigDecimal quote) {
        return DecisionWriter.amount(quote);
    }

    private ObjectNode json(Migration migration, Map<String, JsonNode> explained, double seconds) {
        ObjectNode json = JSON.createObjectNode();
        json.put("before", before);
        json.put("after", after);
        json.put("decisions", migration.decisions());
        json.put("changed", migration.changed());
        json.put("beforeQuote", amount(migration.beforeQuote()));
        json.put("afterQuote", amount(migration.afterQuote()));
        json.put("seconds", seconds);
        json.set("outcomes", JSON.valueToTree(migration.outcomes()));
        json.set("rules", JSON.valueToTree(rules(migration).rows()));
        ArrayNode changes = json.putArray("changes");
        for (Map<String, Object> row : changes(migration).rows()) {
            ObjectNode change = JSON.valueToTree(row);
            JsonNode both = explained.get(row.get("id"));
            change.set("turned", both.path("turned"));
            change.set("decisionBefore", both.path("stored"));
            change.set("decisionAfter", both.path("changed"));
            changes.add(change);
        }
        return json;
    }
}

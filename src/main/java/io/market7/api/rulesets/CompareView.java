package io.market7.api.rulesets;

import io.market7.cycle.past.Change;
import io.market7.cycle.past.Migration;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What another version would have changed.
 *
 * @param before the version compared with
 * @param after the version asked about
 * @param decisions decisions the ruleset had a part in
 * @param changed how many of them differ
 * @param outcomes how many went from which outcome to which
 * @param vetoes vetoes that come and go
 * @param beforeQuote what the first would have spent in all, quote currency
 * @param afterQuote what the second would have spent in all, quote currency
 * @param changes the first changed decisions, those with another outcome first
 */
public record CompareView(
        @Schema(example = "dca@1.0.0") String before,
        @Schema(example = "dca@1.1.0") String after,
        long decisions,
        long changed,
        List<Move> outcomes,
        List<VetoChange> vetoes,
        @Schema(example = "1250.5") String beforeQuote,
        @Schema(example = "1190") String afterQuote,
        List<ChangedDecision> changes) {

    /** So many decisions went from one outcome to another, or stayed. */
    public record Move(
            @Schema(example = "HOLD") String from,
            @Schema(example = "PLACE_SAFETY_ORDER") String to,
            long decisions) {}

    /** In so many decisions a veto came, or was gone. */
    public record VetoChange(@Schema(example = "rsi-too-low") String rule, long came, long gone) {}

    /** One decision that differs. Amounts are in quote currency; null is none. */
    public record ChangedDecision(
            String id,
            Instant at,
            String question,
            String symbol,
            String before,
            String after,
            @Schema(types = {"string", "null"}) String beforeQuote,
            @Schema(types = {"string", "null"}) String afterQuote,
            List<String> vetoesCame,
            List<String> vetoesGone) {}

    static CompareView of(String before, String after, Migration migration) {
        List<Move> moves = new ArrayList<>();
        migration
                .outcomes()
                .forEach(
                        (from, row) ->
                                row.forEach((to, count) -> moves.add(new Move(from, to, count))));
        SortedSet<String> rules = new TreeSet<>(migration.newly().keySet());
        rules.addAll(migration.noLonger().keySet());
        List<VetoChange> vetoes =
                rules.stream()
                        .map(
                                rule ->
                                        new VetoChange(
                                                rule,
                                                migration.newly().getOrDefault(rule, 0L),
                                                migration.noLonger().getOrDefault(rule, 0L)))
                        .toList();
        return new CompareView(
                before,
                after,
                migration.decisions(),
                migration.changed(),
                moves,
                vetoes,
                plain(migration.beforeQuote()),
                plain(migration.afterQuote()),
                migration.listed().stream().map(CompareView::changed).toList());
    }

    private static ChangedDecision changed(Change change) {
        return new ChangedDecision(
                change.id(),
                change.at(),
                change.question(),
                change.symbol(),
                change.before(),
                change.after(),
                plain(change.beforeQuote()),
                plain(change.afterQuote()),
                List.copyOf(change.newly()),
                List.copyOf(change.noLonger()));
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}

package io.market7.cycle.past;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.journal.JournalRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One kept moment as two versions decide it.
 *
 * @param id id of the kept decision
 * @param at the moment decided about
 * @param question as the contract spells it
 * @param symbol traded pair
 * @param before outcome by the first version
 * @param after outcome by the second
 * @param beforeQuote amount by the first version, quote currency; null when there is none
 * @param afterQuote amount by the second
 * @param newly vetoes of the second version only
 * @param noLonger vetoes of the first version only
 * @param changed whether the two decisions differ in anything a trader would see
 */
public record Change(
        String id,
        Instant at,
        String question,
        String symbol,
        String before,
        String after,
        BigDecimal beforeQuote,
        BigDecimal afterQuote,
        SortedSet<String> newly,
        SortedSet<String> noLonger,
        boolean changed) {

    static Change of(JournalRow row, Decision before, Decision after) {
        return new Change(
                row.id(),
                row.at(),
                row.question(),
                row.symbol(),
                before.outcome(),
                after.outcome(),
                before.amountQuote(),
                after.amountQuote(),
                without(after.vetoes(), before.vetoes()),
                without(before.vetoes(), after.vetoes()),
                differs(before, after));
    }

    /** Returns whether two decisions differ in anything a trader would see. */
    public static boolean differs(Decision before, Decision after) {
        return !seen(before).equals(seen(after));
    }

    /** What a trader sees of a decision: everything but versions, digests and scores. */
    private static List<Object> seen(Decision decision) {
        BigDecimal amount = decision.amountQuote();
        return List.of(
                decision.outcome(),
                Objects.requireNonNullElse(amount, BigDecimal.ZERO).stripTrailingZeros(),
                decision.proposals(),
                decision.vetoes(),
                decision.lifted(),
                decision.tags(),
                decision.adjustments().stream().map(Change::plain).toList());
    }

    private static String plain(Adjustment adjustment) {
        return adjustment.rule()
                + ' '
                + adjustment.from().stripTrailingZeros()
                + ' '
                + adjustment.to().stripTrailingZeros();
    }

    private static SortedSet<String> without(List<String> these, List<String> those) {
        SortedSet<String> left = new TreeSet<>(these);
        those.forEach(left::remove);
        return left;
    }
}

package io.market7.cycle.past;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a change of version would have changed: how many decisions went from which outcome to which,
 * which vetoes came and went, and what would have been spent. One thread at a time.
 */
public final class Migration {

    private final int mostListed;
    private final SortedMap<String, SortedMap<String, Long>> outcomes = new TreeMap<>();
    private final SortedMap<String, Long> newly = new TreeMap<>();
    private final SortedMap<String, Long> noLonger = new TreeMap<>();
    private final List<Change> turned = new ArrayList<>();
    private final List<Change> others = new ArrayList<>();
    private BigDecimal beforeQuote = BigDecimal.ZERO;
    private BigDecimal afterQuote = BigDecimal.ZERO;
    private long decisions;
    private long changed;

    /** Lists at most so many changed decisions; all are counted. */
    public Migration(int mostListed) {
        this.mostListed = mostListed;
    }

    /** Counts one more. */
    public void add(Change change) {
        decisions++;
        outcomes.computeIfAbsent(change.before(), outcome -> new TreeMap<>())
                .merge(change.after(), 1L, Long::sum);
        change.newly().forEach(rule -> newly.merge(rule, 1L, Long::sum));
        change.noLonger().forEach(rule -> noLonger.merge(rule, 1L, Long::sum));
        beforeQuote = sum(beforeQuote, change.beforeQuote());
        afterQuote = sum(afterQuote, change.afterQuote());
        if (change.changed()) {
            changed++;
            List<Change> list = change.before().equals(change.after()) ? others : turned;
            if (list.size() < mostListed) {
                list.add(change);
            }
        }
    }

    private static BigDecimal sum(BigDecimal sum, BigDecimal more) {
        return more == null ? sum : sum.add(more);
    }

    /** Returns how many decisions were compared. */
    public long decisions() {
        return decisions;
    }

    /** Returns how many of them differ. */
    public long changed() {
        return changed;
    }

    /** Returns how many went from an outcome to an outcome, by both. */
    public SortedMap<String, SortedMap<String, Long>> outcomes() {
        return outcomes;
    }

    /** Returns how often a veto came that was not there before, by rule. */
    public SortedMap<String, Long> newly() {
        return newly;
    }

    /** Returns how often a veto of before was gone, by rule. */
    public SortedMap<String, Long> noLonger() {
        return noLonger;
    }

    /** Returns what the first version would have spent in all, quote currency. */
    public BigDecimal beforeQuote() {
        return beforeQuote;
    }

    /** Returns what the second version would have spent in all, quote currency. */
    public BigDecimal afterQuote() {
        return afterQuote;
    }

    /**
     * Returns the first changed decisions in the order of the journal, those with another outcome
     * before those with other reasons.
     */
    public List<Change> listed() {
        return Stream.concat(turned.stream(), others.stream()).limit(mostListed).toList();
    }
}

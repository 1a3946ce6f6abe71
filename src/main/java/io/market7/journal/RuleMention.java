package io.market7.journal;

import io.market7.domain.decision.Decision;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One rule a decision names, and as what.
 *
 * @param rule rule name
 * @param kind {@code veto}, {@code lifted}, {@code proposal}, {@code adjustment}, {@code tag} or
 *     {@code timeframe}
 */
record RuleMention(String rule, String kind) {

    /** Kinds in the order of the numbers that are stored. */
    static final List<String> KINDS =
            List.of("veto", "lifted", "proposal", "adjustment", "tag", "timeframe");

    /** Returns one number for all mentions of a decision, whatever their order. */
    static long sum(List<RuleMention> mentions) {
        long sum = 0;
        for (RuleMention mention : mentions) {
            sum += mention.number();
        }
        return sum;
    }

    /** Returns a number that stands for this mention: the first eight bytes of its digest. */
    long number() {
        return ByteBuffer.wrap(EntryDigest.content(EntryKind.DECISION).texts(rule, kind).end())
                .getLong();
    }

    /** Returns every mention of a decision, each once. */
    static List<RuleMention> of(Decision decision) {
        Set<RuleMention> mentions = new LinkedHashSet<>();
        collect(mentions, decision.vetoes(), "veto");
        collect(mentions, decision.lifted(), "lifted");
        collect(mentions, decision.proposals(), "proposal");
        decision.adjustments()
                .forEach(each -> mentions.add(new RuleMention(each.rule(), "adjustment")));
        collect(mentions, decision.tags(), "tag");
        if (decision.timeframes() != null) {
            decision.timeframes().values().forEach(rules -> collect(mentions, rules, "timeframe"));
        }
        return new ArrayList<>(mentions);
    }

    private static void collect(Set<RuleMention> mentions, List<String> rules, String kind) {
        rules.forEach(rule -> mentions.add(new RuleMention(rule, kind)));
    }
}

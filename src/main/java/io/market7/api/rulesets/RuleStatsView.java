package io.market7.api.rulesets;

import io.market7.cycle.past.RuleStatistics;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule did in the journal.
 *
 * @param rule its name
 * @param decisions decisions looked at
 * @param questions what it did, one entry a question it held decisions of
 */
public record RuleStatsView(
        @Schema(example = "rsi-too-low") String rule, long decisions, List<Held> questions) {

    /**
     * What a rule did in one question.
     *
     * @param question as facts spell it
     * @param vetoes decisions it held, alone or with others
     * @param alone decisions it alone held although something was proposed
     * @param afterwards what the price did after those
     */
    public record Held(
            @Schema(example = "dca") String question,
            long vetoes,
            long alone,
            List<Afterwards> afterwards) {}

    /**
     * The way of the price after decisions a rule alone held.
     *
     * @param hours how long after
     * @param meanPct mean way, percent; null when it is known of none
     * @param known of how many it is known
     */
    public record Afterwards(
            long hours,
            @Schema(
                            types = {"string", "null"},
                            example = "-1.2345")
                    String meanPct,
            int known) {}

    static RuleStatsView of(String rule, long decisions, List<RuleStatistics.Line> lines) {
        return new RuleStatsView(rule, decisions, lines.stream().map(RuleStatsView::held).toList());
    }

    private static Held held(RuleStatistics.Line line) {
        List<Afterwards> afterwards = new ArrayList<>();
        for (int i = 0; i < RuleStatistics.AFTER.size(); i++) {
            BigDecimal mean = line.after().get(i);
            afterwards.add(
                    new Afterwards(
                            RuleStatistics.AFTER.get(i).toHours(),
                            mean == null ? null : mean.toPlainString(),
                            line.known().get(i)));
        }
        return new Held(line.question(), line.vetoes(), line.alone(), afterwards);
    }
}

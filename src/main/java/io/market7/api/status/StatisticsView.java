package io.market7.api.status;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was decided in a span of wall-clock time.
 *
 * @param window the span as it was asked for
 * @param from start of the span; later than asked for when the service started since, because
 *     counting begins with the service
 * @param to end of the span
 * @param decisions decisions in it
 * @param perMinute decisions a minute
 * @param questions what was asked, in name order
 * @param vetoes rules that held, most frequent first
 * @param series decisions over time, oldest first; parts of equal length that end with {@code to}
 */
public record StatisticsView(
        @Schema(example = "15m") String window,
        Instant from,
        Instant to,
        long decisions,
        @Schema(example = "220.5") double perMinute,
        List<QuestionCount> questions,
        List<VetoCount> vetoes,
        List<StatisticsPart> series) {

    /**
     * One question.
     *
     * @param question as the contract spells it
     * @param decisions decisions about it
     * @param perMinute decisions a minute
     * @param outcomes what they said, most frequent first
     */
    public record QuestionCount(
            @Schema(example = "dca") String question,
            long decisions,
            double perMinute,
            List<OutcomeCount> outcomes) {}

    /**
     * One outcome.
     *
     * @param outcome {@code HOLD}, an action, or a condition of the market leader
     * @param decisions decisions that said so
     */
    public record OutcomeCount(@Schema(example = "HOLD") String outcome, long decisions) {}

    /**
     * One rule that held.
     *
     * @param question the question it was asked in
     * @param rule name of the rule
     * @param vetoes decisions in which its veto was left
     * @param shareRatio their share of the decisions about that question, 0..1
     */
    public record VetoCount(
            @Schema(example = "dca") String question,
            @Schema(example = "rsi-too-low") String rule,
            long vetoes,
            @Schema(example = "0.42") double shareRatio) {}

    /**
     * One part of the span.
     *
     * @param from start of the part
     * @param questions decisions by question; a question left out had none
     */
    public record StatisticsPart(Instant from, Map<String, Long> questions) {}
}

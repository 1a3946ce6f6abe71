package io.market7.domain.decision;

/**
 * One condition of a rule beside what was observed.
 *
 * @param measure path of the measure as the fact format spells it, e.g. {@code indicators.15m.rsi}
 * @param relation {@code <}, {@code >=}, {@code ==}, {@code known}, {@code unknown} …
 * @param threshold number, text or truth value; null when there is none
 * @param parameter parameter the threshold comes from; null when it is a constant
 * @param observed observed value; null when unknown
 * @param unit unit of the measure; null when it has none
 * @param holds whether the condition holds
 * @param margin observed minus threshold; null when either is no number
 */
public record ConditionEvidence(
        String measure,
        String relation,
        Object threshold,
        String parameter,
        Object observed,
        String unit,
        boolean holds,
        Double margin) {}

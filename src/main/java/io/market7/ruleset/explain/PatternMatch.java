package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import java.util.List;
import java.util.Map;

/**
 * How one pattern fared.
 *
 * @param truth whether it matched
 * @param evidence its conditions
 * @param bindings names bound by the matching fact
 */
record PatternMatch(Truth truth, List<ConditionEvidence> evidence, Map<String, Object> bindings) {}

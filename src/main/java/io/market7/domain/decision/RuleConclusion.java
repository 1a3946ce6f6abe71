package io.market7.domain.decision;

/** Something a rule concluded. */
public interface RuleConclusion {

    /** Returns the name of the rule that concluded. */
    String rule();
}

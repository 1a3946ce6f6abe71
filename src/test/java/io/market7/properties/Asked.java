package io.market7.properties;

import io.market7.domain.decision.Question;
import io.market7.ruleset.TestRulesets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The questions the properties ask: those of every ruleset there is. */
final class Asked {

    static final List<Question> ALL =
            Stream.of(Question.values())
                    .filter(
                            question ->
                                    TestRulesets.bound().all().stream()
                                            .anyMatch(
                                                    each ->
                                                            each.ref()
                                                                    .name()
                                                                    .equals(question.ruleset())))
                    .toList();

    /** Those whose answer may be an order that adds risk. */
    static final List<Question> ADDING =
            ALL.stream()
                    .filter(
                            Set.of(Question.FORK, Question.DCA, Question.REENTRY, Question.LEVERAGE)
                                    ::contains)
                    .toList();

    private Asked() {}
}

package io.market7.properties;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.manifest.ParameterType;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A parameter that makes decisions on a question more careful when it goes one way, read off the
 * rules that compare with it.
 *
 * @param question the question
 * @param spec the parameter
 * @param direction which way is more careful; {@code EITHER} when that depends, {@code NONE} when
 *     no rule that matters compares with it
 */
record Tightening(Question question, ParameterSpec spec, Direction direction) {

    /** Returns every parameter of the question's ruleset. */
    static List<Tightening> all(Question question) {
        var source = TestRulesets.bound().ruleset(question.ruleset()).source();
        Carefulness carefulness = new Carefulness(source.rules(), question);
        List<Tightening> all = new ArrayList<>();
        for (ParameterSpec spec : source.manifest().parameters()) {
            Direction direction = Direction.NONE;
            for (Rule rule : carefulness.rules()) {
                Direction holds = new ParameterDirection(rule, spec.name()).direction();
                direction = direction.and(holds.then(carefulness.of(rule)));
            }
            all.add(new Tightening(question, spec, direction));
        }
        return all;
    }

    /** Returns whether one way is known to be the more careful one. */
    boolean oneWay() {
        return direction == Direction.UP || direction == Direction.DOWN;
    }

    /** Returns the value in these facts; null when the parameter is off. */
    Object valueIn(FactSet facts) {
        Map<String, Object> own = facts.parameters().getOrDefault(question.ruleset(), Map.of());
        return own.containsKey(spec.name()) ? own.get(spec.name()) : spec.defaultValue();
    }

    /**
     * Returns a more careful value.
     *
     * @param value value so far
     * @param share how far towards the end of the range, 0..1
     */
    Object tightened(Object value, double share) {
        boolean up = direction == Direction.UP;
        if (spec.type() == ParameterType.FLAG) {
            return up;
        }
        BigDecimal from = new BigDecimal(value.toString());
        BigDecimal end = up ? spec.max() : spec.min();
        BigDecimal to = from.add(end.subtract(from).multiply(BigDecimal.valueOf(share)));
        return spec.type() == ParameterType.INTEGER
                ? to.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR).intValueExact()
                : to;
    }

    @Override
    public String toString() {
        return question.label() + "." + spec.name() + " " + direction;
    }
}

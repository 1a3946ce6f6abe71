package io.market7.ruleset.compile;

import io.market7.ruleset.manifest.ParameterValues;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;

/**
 * What Drools made of a ruleset.
 *
 * @param base the compiled rules
 * @param parametersType the declared type of the parameters
 * @param groups group of each rule by name
 * @param retirement gives the compiled classes up
 */
record CompiledBase(
        KieBase base, FactType parametersType, Map<String, String> groups, Runnable retirement) {

    String groupOf(String rule) {
        return groups.get(rule);
    }

    /** Returns the same without what gives it up. */
    CompiledBase lent() {
        return retiredBy(() -> {});
    }

    /** Returns the same, given up in another way. */
    CompiledBase retiredBy(Runnable other) {
        return new CompiledBase(base, parametersType, groups, other);
    }

    KieSession session() {
        return base.newKieSession();
    }

    /** Returns a fact that holds these parameters. */
    Object parametersFact(ParameterValues values) {
        try {
            Object fact = parametersType.newInstance();
            // Null as well: a declared number that nobody sets is 0, not unknown.
            values.asMap().forEach((name, value) -> parametersType.set(fact, name, value));
            return fact;
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(
                    "The parameters of %s cannot be created.".formatted(parametersType.getName()),
                    e);
        }
    }
}

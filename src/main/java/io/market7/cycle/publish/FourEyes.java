package io.market7.cycle.publish;

import io.market7.ruleset.catalog.Binding;
import io.market7.ruleset.catalog.Bindings;
import io.market7.ruleset.live.ApprovedPublications;
import io.market7.ruleset.live.Deciding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Lets nothing decide that only its author has seen. */
public final class FourEyes {

    private final ApprovedPublications approved;
    private final Function<String, Set<String>> authors;

    /**
     * @param approved what was approved
     * @param authors who wrote a version, by its label; empty when nobody knows
     */
    public FourEyes(ApprovedPublications approved, Function<String, Set<String>> authors) {
        this.approved = approved;
        this.authors = authors;
    }

    /** Returns what waits, in words by ruleset. */
    SortedMap<String, String> waiting() {
        return approved.waiting();
    }

    /** Goes back, or away from a trial, without asking. */
    void settle(String ruleset, Binding binding) {
        approved.settle(ruleset, Deciding.of(binding));
    }

    /**
     * Lets what waits decide.
     *
     * @param ruleset only this one; null for all
     * @param by who approves
     * @return what was approved, in words
     * @throws GateRefusal when nothing waits, or they would approve their own work
     */
    List<String> approve(String ruleset, Bindings bindings, String by) {
        SortedMap<String, String> waiting = waiting();
        if (ruleset != null) {
            waiting.keySet().retainAll(Set.of(ruleset));
        }
        if (waiting.isEmpty()) {
            throw new GateRefusal(
                    "Nothing waits for approval%s."
                            .formatted(ruleset == null ? "" : " of " + ruleset));
        }
        for (String name : waiting.keySet()) {
            Binding binding = bindings.all().get(name);
            if (binding != null && isNew(name, binding) && authors(name, binding).contains(by)) {
                throw new GateRefusal(
                        "%s took part in this change of %s. Expected somebody else to approve it."
                                .formatted(by, name));
            }
        }
        List<String> done = new ArrayList<>(waiting.values());
        waiting.keySet().forEach(approved::approve);
        return done;
    }

    /** Parameters alone are nobody's work that anybody knows of. */
    private boolean isNew(String name, Binding binding) {
        return !Deciding.of(binding).equals(approved.now().rulesets().get(name));
    }

    private Set<String> authors(String name, Binding binding) {
        Set<String> all = new TreeSet<>();
        if (binding.by() != null) {
            all.add(binding.by());
        }
        all.addAll(authors.apply(name + "@" + binding.live()));
        if (binding.canary() != null) {
            all.addAll(authors.apply(name + "@" + binding.canary()));
        }
        return all;
    }
}

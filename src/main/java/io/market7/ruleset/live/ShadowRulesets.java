package io.market7.ruleset.live;

import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rulesets as they would be with the shadow versions; made anew when any of them changed. */
final class ShadowRulesets {

    private final RulesetCatalog catalog;
    private List<String> madeOf = List.of();
    private BoundRulesets made;

    ShadowRulesets(RulesetCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Returns the rulesets with every shadow in place of its live version; null without shadows.
     *
     * @param overrides parameters of the environment, by ruleset and name
     * @throws RulesetException when a shadow, or a live version beside it, cannot be used
     */
    BoundRulesets of(Map<String, Map<String, Object>> overrides) {
        List<String> labels = new ArrayList<>();
        List<String> parts = new ArrayList<>(List.of(String.valueOf(overrides)));
        catalog.bindings()
                .all()
                .forEach(
                        (name, binding) -> {
                            String version =
                                    binding.shadow() == null ? binding.live() : binding.shadow();
                            String label = name + "@" + version;
                            if (binding.shadow() != null) {
                                labels.add(label);
                            }
                            parts.add(label);
                        });
        if (labels.isEmpty()) {
            madeOf = List.of();
            made = null;
            return null;
        }
        for (String label : List.copyOf(parts.subList(1, parts.size()))) {
            parts.add(catalog.read(catalog.version(label)).sha256());
        }
        if (!parts.equals(madeOf)) {
            made = catalog.bindTrees(labels, overrides);
            madeOf = parts;
        }
        return made;
    }
}

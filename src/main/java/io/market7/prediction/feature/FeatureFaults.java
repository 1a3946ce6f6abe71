package io.market7.prediction.feature;

import io.market7.codec.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with a schema, so that all of it is said at once. */
final class FeatureFaults {
    private final List<String> faults = new ArrayList<>();

    void unless(boolean right, String what, Object found, String expected) {
        if (!right) {
            faults.add("%s: found %s. Expected %s.".formatted(what, found, expected));
        }
    }

    void source(Feature feature, Collection<String> known) {
        if (known.contains(feature.source())) {
            return;
        }
        String near = Nearest.of(feature.source(), known);
        faults.add(
                "%s: no source is called %s.%s Expected one of those that %s lists."
                        .formatted(
                                feature.name(),
                                feature.source(),
                                near == null ? "" : " Did you mean " + near + "?",
                                "./market7 models features"));
    }

    void raise() {
        if (!faults.isEmpty()) {
            throw new FeatureException(faults);
        }
    }
}

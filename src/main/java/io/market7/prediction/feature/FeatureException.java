package io.market7.prediction.feature;

import java.util.List;

/** A feature schema that cannot be used, with all its faults. */
public final class FeatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeatureException(List<String> faults) {
        super(String.join("\n", faults));
    }
}

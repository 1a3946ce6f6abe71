package io.market7.prediction.feature;

/** What a model does when a feature is unknown. */
public enum MissingPolicy {
    /** The trees go their default way; training saw such rows. */
    ALLOWED,
    /** The model does not predict. */
    REQUIRED;

    /** Returns the word of {@code features.yaml}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package io.market7.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rule files take effect while the service runs.
 *
 * @param sealsRequired whether only sealed versions may decide
 * @param lookMillis milliseconds between two looks at the files; 20 to 60000
 * @param fourEyes whether somebody else must approve what decides
 * @param canary guard rails of versions that decide about some symbols
 */
public record RulesSection(
        @DefaultValue("true") Boolean sealsRequired,
        @DefaultValue("200") Integer lookMillis,
        @DefaultValue("false") Boolean fourEyes,
        @DefaultValue CanarySection canary) {

    /** Refuses what is out of range. */
    public RulesSection {
        if (lookMillis != null && (lookMillis < 20 || lookMillis > 60_000)) {
            throw new IllegalArgumentException(
                    "look-millis is %d. Expected 20 to 60000.".formatted(lookMillis));
        }
        if (Boolean.TRUE.equals(fourEyes) && Boolean.FALSE.equals(sealsRequired)) {
            throw new IllegalArgumentException(
                    "four-eyes is true and seals-required false, so that what was approved could change. Expected seals-required: true.");
        }
    }
}

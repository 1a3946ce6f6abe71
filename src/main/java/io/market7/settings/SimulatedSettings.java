package io.market7.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The made-up market.
 *
 * @param seed picks the story; the same seed tells the same story
 * @param speed how many times faster than the clock market time runs; above 0, at most 100000
 */
public record SimulatedSettings(@DefaultValue("7") Long seed, @DefaultValue("60") Double speed) {

    /** Refuses a speed that is none. */
    public SimulatedSettings {
        Speeds.check(speed);
    }
}

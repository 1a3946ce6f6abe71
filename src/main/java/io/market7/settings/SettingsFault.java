package io.market7.settings;

/**
 * One thing that is wrong with the settings.
 *
 * @param place file, line and column, or what else the value comes from
 * @param message what was found, what was expected, maybe what to do
 */
public record SettingsFault(String place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}

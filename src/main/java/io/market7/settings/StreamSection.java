package io.market7.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages that listen to the stream of events.
 *
 * @param mostClients listeners at the same time; 1 to 1000
 * @param mostBehind decisions a listener may be behind before it is told to reload; 10 to 1000000
 * @param heartbeatSeconds seconds between signs of life; 1 to 300
 */
public record StreamSection(
        @DefaultValue("32") Integer mostClients,
        @DefaultValue("5000") Integer mostBehind,
        @DefaultValue("15") Integer heartbeatSeconds) {

    /** Refuses what is out of range. */
    public StreamSection {
        within("most-clients", mostClients, 1, 1_000);
        within("most-behind", mostBehind, 10, 1_000_000);
        within("heartbeat-seconds", heartbeatSeconds, 1, 300);
    }

    private static void within(String name, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s is %d. Expected %d to %d.".formatted(name, value, least, most));
        }
    }
}

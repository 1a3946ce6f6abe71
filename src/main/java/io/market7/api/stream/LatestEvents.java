package io.market7.api.stream;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The newest event of each topic that tells a state. A listener that was slow gets the newest only;
 * whatever it missed in between no longer matters. Safe for use by many threads.
 */
final class LatestEvents {

    /**
     * A state as it was told.
     *
     * @param version counts the changes, from 1
     * @param bytes the event
     */
    record Latest(long version, byte[] bytes) {}

    private final Map<Topic, Latest> events = new EnumMap<>(Topic.class);

    /** Takes an event unless it says what the one before said. */
    synchronized void publish(Topic topic, String json) {
        byte[] bytes = EventText.of(topic.event(), json);
        Latest before = events.get(topic);
        if (before == null || !Arrays.equals(before.bytes(), bytes)) {
            events.put(topic, new Latest(before == null ? 1 : before.version() + 1, bytes));
        }
    }

    /** Returns the newest event of a topic; null before the first. */
    synchronized Latest of(Topic topic) {
        return events.get(topic);
    }
}

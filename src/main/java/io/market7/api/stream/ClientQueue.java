package io.market7.api.stream;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one listener has yet to get. It holds a place in the journal and the versions of the states
 * it was told, never events, so that its size does not depend on how slow the listener is. One that
 * falls too far behind is told once to reload and goes on from there. Used by one thread at a time.
 */
final class ClientQueue {

    /** Decisions of one portion. */
    private static final int PORTION = 32;

    private final Set<Topic> topics;
    private final DecisionTail tail;
    private final LatestEvents states;
    private final int mostBehind;
    private final Map<Topic, Long> told = new EnumMap<>(Topic.class);
    private boolean greeted;
    private long place;
    private long beats;

    /**
     * @param topics what it listens to
     * @param after number of the last decision it knows
     * @param mostBehind decisions it may be behind
     */
    ClientQueue(
            Set<Topic> topics, long after, int mostBehind, DecisionTail tail, LatestEvents states) {
        this.topics = Set.copyOf(topics);
        this.place = after;
        this.mostBehind = mostBehind;
        this.tail = tail;
        this.states = states;
    }

    /**
     * Returns what comes next; empty when the listener knows everything.
     *
     * @param beat signs of life given so far
     */
    byte[] next(long beat) {
        ByteArrayOutputStream portion = new ByteArrayOutputStream();
        if (!greeted) {
            greeted = true;
            beats = beat;
            portion.writeBytes(EventText.GREETING);
        }
        for (Topic topic : Topic.values()) {
            addState(portion, topic);
        }
        if (topics.contains(Topic.DECISIONS)) {
            addDecisions(portion);
        }
        if (beats != beat) {
            beats = beat;
            portion.writeBytes(EventText.ALIVE);
        }
        return portion.toByteArray();
    }

    private void addState(ByteArrayOutputStream portion, Topic topic) {
        LatestEvents.Latest latest = topics.contains(topic) ? states.of(topic) : null;
        if (latest != null && told.getOrDefault(topic, 0L) != latest.version()) {
            told.put(topic, latest.version());
            portion.writeBytes(latest.bytes());
        }
    }

    private void addDecisions(ByteArrayOutputStream portion) {
        long head = tail.head();
        if (place > head || head - place > mostBehind) {
            place = head;
            portion.writeBytes(EventText.resync(head));
            return;
        }
        List<DecisionTail.Event> events = tail.after(place, PORTION);
        for (DecisionTail.Event each : events) {
            portion.writeBytes(each.bytes());
            place = each.seq();
        }
    }
}

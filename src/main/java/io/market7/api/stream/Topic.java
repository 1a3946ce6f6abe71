package io.market7.api.stream;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page may listen to. */
enum Topic {
    /** Every decision of the journal, in order and once. */
    DECISIONS("decision"),
    /** Open deals, whenever they change. */
    DEALS("deals"),
    /** Prices and the bars that closed. */
    MARKET("market"),
    /** Rulesets in force. */
    RULESETS("rulesets"),
    /** How much trading is allowed, and whether the loop runs. */
    CONTROL("control");

    /** What can be asked for, for people. */
    static final String WORDS =
            Stream.of(values()).map(Topic::label).collect(Collectors.joining(", "));

    private final String event;

    Topic(String event) {
        this.event = event;
    }

    /** Returns the name of its events. */
    String event() {
        return event;
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads topics separated by commas.
     *
     * @throws IllegalArgumentException when one is none
     */
    static Set<Topic> read(String text) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (String word : text.split(",")) {
            topics.add(valueOf(word.strip().toUpperCase(Locale.ROOT)));
        }
        return topics;
    }
}

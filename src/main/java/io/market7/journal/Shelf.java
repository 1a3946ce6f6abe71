package io.market7.journal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Chooses what a decision is packed against. Called in the order of submission, by one thread at a
 * time.
 */
final class Shelf {

    private static final int MAX_STREAMS = 512;

    private final Map<String, Dictionary> dictionaries = new HashMap<>();
    private final Map<String, DraftTask> newest =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, DraftTask> eldest) {
                    return size() > MAX_STREAMS;
                }
            };

    /** A dictionary, and whether the decision at hand becomes it. */
    record Place(Dictionary dictionary, boolean isNew) {}

    /**
     * What a decision resembles.
     *
     * @param stream decisions on one subject, one after the other
     * @param heads decisions whose heads share most of their text
     * @param bodies decisions whose bodies share their form
     */
    record Kinds(String stream, String heads, String bodies) {

        static Kinds of(String question, String subject, String rulesets, String parameters) {
            return new Kinds(
                    question + " " + subject,
                    question + " " + rulesets + " " + parameters,
                    question + " " + rulesets);
        }
    }

    /** Puts a dictionary back that was read. */
    void put(Dictionary dictionary) {
        dictionaries.put(dictionary.kind(), dictionary);
    }

    /** Returns the task of the next decision. */
    DraftTask next(Kinds kinds, Supplier<Draft> source) {
        DraftTask before = newest.get(kinds.stream());
        DraftTask base = before == null || before.depth() >= DraftTask.MAX_DEPTH ? null : before;
        DraftTask task =
                new DraftTask(
                        source,
                        base,
                        place("head " + kinds.heads()),
                        place("body " + kinds.bodies()));
        newest.put(kinds.stream(), task);
        return task;
    }

    private Place place(String kind) {
        Dictionary known = dictionaries.get(kind);
        if (known != null) {
            return new Place(known, false);
        }
        Dictionary made = new Dictionary(kind);
        dictionaries.put(kind, made);
        return new Place(made, true);
    }
}

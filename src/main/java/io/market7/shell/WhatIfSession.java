package io.market7.shell;

import io.market7.codec.FactPaths;
import io.market7.domain.decision.FactSet;
import io.market7.shell.line.UsageException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What is loaded in the shell, and what was changed about it since. */
final class WhatIfSession {

    private final TreeMap<String, Object> set = new TreeMap<>();
    private SessionMoment moment;
    private JsonNode stored;

    /** Takes up another moment; changes of before are forgotten. */
    void load(SessionMoment next) throws IOException {
        JsonNode decided = next.stored();
        if (moment != null) {
            moment.close();
        }
        moment = next;
        stored = decided;
        set.clear();
    }

    /**
     * Returns what is loaded.
     *
     * @throws UsageException when nothing is
     */
    SessionMoment moment() {
        if (moment == null) {
            throw new UsageException(
                    "Nothing is loaded. Expected load ID, or load FILE with one line of facts, in the shell before this.");
        }
        return moment;
    }

    /** Returns the changes, by path. */
    Map<String, Object> changes() {
        return Map.copyOf(nonNull());
    }

    private TreeMap<String, Object> nonNull() {
        TreeMap<String, Object> shown = new TreeMap<>();
        set.forEach((path, value) -> shown.put(path, value == null ? "unknown" : value));
        return shown;
    }

    /** Changes facts; nothing is changed when one is refused. */
    void change(Map<String, Object> more) {
        TreeMap<String, Object> all = new TreeMap<>(set);
        all.putAll(more);
        FactPaths.with(moment().facts(), all);
        set.putAll(more);
    }

    /** Takes changes back. */
    void takeBack(Iterable<String> paths) {
        moment();
        for (String path : paths) {
            if (!set.containsKey(path)) {
                throw new UsageException(
                        "%s was not changed. Expected one of %s.".formatted(path, set.keySet()));
            }
        }
        paths.forEach(set::remove);
    }

    /** Takes all changes back. */
    void takeAllBack() {
        moment();
        set.clear();
    }

    /** Returns the facts with the changes. */
    FactSet facts() {
        return FactPaths.with(moment().facts(), set);
    }

    /** Returns the decision without changes. */
    JsonNode stored() {
        moment();
        return stored;
    }

    /** Returns whether nothing is changed. */
    boolean isUnchanged() {
        return set.isEmpty();
    }

    /** Returns both decisions; more changes on top are tried and not kept. */
    JsonNode whatIf(Map<String, Object> more) throws IOException {
        TreeMap<String, Object> all = new TreeMap<>(set);
        all.putAll(more);
        return moment().whatIf(all);
    }

    /** Returns the decision with the changes, every rule explained. */
    JsonNode decision() throws IOException {
        return isUnchanged() ? stored() : whatIf(Map.of()).path("changed");
    }
}

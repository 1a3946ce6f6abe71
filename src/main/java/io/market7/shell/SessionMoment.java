package io.market7.shell;

import io.market7.domain.decision.FactSet;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A moment somebody tries changes on: a kept decision, or facts of their own. */
interface SessionMoment extends AutoCloseable {

    /** Returns how it is called, for people. */
    String name();

    /** Returns its facts without changes. */
    FactSet facts();

    /** Returns what was decided without changes, every rule explained. */
    JsonNode stored() throws IOException;

    /** Returns both decisions side by side, in the form of {@code what-if}. */
    JsonNode whatIf(Map<String, Object> set) throws IOException;

    @Override
    default void close() {}
}

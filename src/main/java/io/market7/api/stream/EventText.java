package io.market7.api.stream;

import java.nio.charset.StandardCharsets;

/** The bytes of events as a browser's event source reads them. */
final class EventText {

    /** Sent first: how long to wait before connecting again. */
    static final byte[] GREETING = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);

    /** A sign of life; no event. */
    static final byte[] ALIVE = ": alive\n\n".getBytes(StandardCharsets.UTF_8);

    private EventText() {}

    /** Returns an event without a number: where to resume stays as it was. */
    static byte[] of(String event, String json) {
        return bytes("event: " + event + "\ndata: " + json + "\n\n");
    }

    /** Returns an event with the number to resume after. */
    static byte[] of(String event, long seq, String json) {
        return bytes("event: " + event + "\nid: " + seq + "\ndata: " + json + "\n\n");
    }

    /**
     * Returns the event that asks a page to load everything again; it goes on after {@code seq}.
     */
    static byte[] resync(long seq) {
        return of("resync", seq, "{\"seq\":" + seq + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package io.market7.journal;

import java.util.concurrent.CompletableFuture;

/**
 * A text that others of its kind are packed against: the first of its kind that was written. Known
 * before it has been made, so that texts that come after it can wait for it.
 */
final class Dictionary {

    private final String kind;
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    // given by the writing thread; 0 until then
    private long id;

    Dictionary(String kind) {
        this.kind = kind;
    }

    /** A dictionary that was read back. */
    Dictionary(String kind, long id, byte[] bytes) {
        this(kind);
        this.id = id;
        this.bytes.complete(bytes);
    }

    String kind() {
        return kind;
    }

    /** Returns the text, waiting until it has been made. */
    byte[] bytes() {
        return bytes.join();
    }

    void made(byte[] text) {
        bytes.complete(text);
    }

    void failed(Throwable cause) {
        bytes.completeExceptionally(cause);
    }

    long id() {
        return id;
    }

    void kept(long newId) {
        id = newId;
    }
}

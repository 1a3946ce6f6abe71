package io.market7.shell.output;

import java.util.function.LongSupplier;

/**
 * Says how far something is, on standard error, once it has taken longer than two seconds and only
 * on a terminal. Calls are cheap; at most four lines a second are written.
 */
public final class Progress implements AutoCloseable {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long PACE_NANOS = 250_000_000L;

    private final Console console;
    private final String label;
    private final LongSupplier nanos;
    private final long startedAt;
    private long shownAt;
    private boolean shown;

    /** Starts counting time. */
    public Progress(Console console, String label) {
        this(console, label, System::nanoTime);
    }

    Progress(Console console, String label, LongSupplier nanos) {
        this.console = console;
        this.label = label;
        this.nanos = nanos;
        this.startedAt = nanos.getAsLong();
        this.shownAt = startedAt;
    }

    /** Says how far it is, e.g. {@code 45 %}. */
    public void at(String state) {
        long now = nanos.getAsLong();
        if (console.progress() && now - startedAt > PATIENCE_NANOS && now - shownAt > PACE_NANOS) {
            shownAt = now;
            shown = true;
            console.err().print("\r\u001b[2K" + label + " " + state);
            console.err().flush();
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (shown) {
            console.err().print("\r\u001b[2K");
            console.err().flush();
        }
    }
}

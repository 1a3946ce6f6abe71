package io.market7.api.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener's connection. It is only written to while it takes bytes without waiting, so that no
 * thread ever waits for it: the container calls again when it can take more.
 *
 * <p>The container uses its buffers for another connection as soon as this one has ended, and a
 * connection may end while somebody writes. So writing and every call of the container take turns,
 * and after the container has spoken of an end nothing here is touched any more.
 */
final class StreamClient implements WriteListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(StreamClient.class);

    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final ClientQueue queue;
    private final LongSupplier beat;
    private final BooleanSupplier welcome;
    private final Consumer<StreamClient> whenGone;
    private boolean open;
    private boolean gone;
    private boolean unflushed;

    /**
     * @param connection where to write
     * @param queue what to write
     * @param beat signs of life given so far
     * @param welcome whether the listener may still listen
     * @param whenGone is told once that the listener is gone
     */
    StreamClient(
            AsyncContext connection,
            ClientQueue queue,
            LongSupplier beat,
            BooleanSupplier welcome,
            Consumer<StreamClient> whenGone)
            throws IOException {
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
        this.queue = queue;
        this.beat = beat;
        this.welcome = welcome;
        this.whenGone = whenGone;
    }

    /** Returns whether whoever listens may still do so. */
    boolean isWelcome() {
        return welcome.getAsBoolean();
    }

    /** Begins to listen to the container; nothing is written before it says so. */
    void open() {
        connection.setTimeout(0);
        connection.addListener(this);
        out.setWriteListener(this);
    }

    /** Writes whatever the listener has yet to get and takes without waiting. */
    synchronized void flow() {
        if (!open || gone) {
            return;
        }
        try {
            write();
        } catch (IOException e) {
            LOG.debug("A listener of the stream is gone", e);
            leave();
        } catch (RuntimeException e) {
            LOG.error("A listener of the stream has to connect again", e);
            close();
        }
    }

    private void write() throws IOException {
        while (out.isReady()) {
            byte[] portion = queue.next(beat.getAsLong());
            if (portion.length > 0) {
                out.write(portion);
                unflushed = true;
            } else if (unflushed) {
                unflushed = false;
                out.flush();
            } else {
                return;
            }
        }
    }

    @Override
    public synchronized void onWritePossible() {
        open = true;
        flow();
    }

    /** Ends the connection. Ending it twice does nothing. */
    synchronized void close() {
        if (!gone) {
            leave();
            connection.complete();
        }
    }

    /** Touches nothing any more; the container ends what is left. */
    private synchronized void leave() {
        if (!gone) {
            gone = true;
            whenGone.accept(this);
        }
    }

    @Override
    public void onError(Throwable failure) {
        LOG.debug("A listener of the stream takes no more", failure);
        leave();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        leave();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        leave();
        event.getAsyncContext().complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        leave();
        event.getAsyncContext().complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}

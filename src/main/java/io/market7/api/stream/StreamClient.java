package io.market7.api.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener's connection. It is only written to while it takes bytes without waiting, so that no
 * thread ever waits for it: the container calls again when it can take more.
 */
final class StreamClient implements WriteListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(StreamClient.class);

    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final ClientQueue queue;
    private final LongSupplier beat;
    private final Consumer<StreamClient> whenGone;
    private final AtomicBoolean gone = new AtomicBoolean();
    // callers that want it to flow; the first one makes it flow for all
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile boolean open;
    private boolean unflushed;

    /**
     * @param connection where to write
     * @param queue what to write
     * @param beat signs of life given so far
     * @param whenGone is told once that the listener is gone
     */
    StreamClient(
            AsyncContext connection,
            ClientQueue queue,
            LongSupplier beat,
            Consumer<StreamClient> whenGone)
            throws IOException {
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
        this.queue = queue;
        this.beat = beat;
        this.whenGone = whenGone;
    }

    /** Begins to listen to the container; nothing is written before it says so. */
    void open() {
        connection.setTimeout(0);
        connection.addListener(this);
        out.setWriteListener(this);
    }

    /** Writes whatever the listener has yet to get and takes without waiting. */
    void flow() {
        if (!open || gone.get() || wanted.getAndIncrement() > 0) {
            return;
        }
        int served = 1;
        do {
            served = write() ? wanted.addAndGet(-served) : 0;
        } while (served > 0);
    }

    private boolean write() {
        try {
            while (out.isReady()) {
                byte[] portion = queue.next(beat.getAsLong());
                if (portion.length > 0) {
                    out.write(portion);
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    return true;
                }
            }
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A listener of the stream is gone", e);
            close();
            return false;
        }
    }

    @Override
    public void onWritePossible() {
        open = true;
        flow();
    }

    @Override
    public void onError(Throwable failure) {
        close();
    }

    /** Ends the connection. Ending it twice does nothing. */
    void close() {
        if (gone.compareAndSet(false, true)) {
            whenGone.accept(this);
            try {
                connection.complete();
            } catch (IllegalStateException e) {
                LOG.debug("The container had completed it already", e);
            }
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        if (gone.compareAndSet(false, true)) {
            whenGone.accept(this);
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}

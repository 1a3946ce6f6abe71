package io.market7.api.stream;

import io.market7.journal.JournalException;
import io.market7.journal.JournalQuery;
import io.market7.settings.Market7Settings;
import io.market7.settings.StreamSection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * All listeners. One thread looks a few times a second at what is new in the journal and in the
 * trading loop and lets it flow to every listener that can take it. The loop knows nothing of it
 * and waits for nobody.
 */
@Component
@DependsOn("journal")
class StreamHub implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StreamHub.class);
    private static final long TICK_MILLIS = 200;

    private final StreamSection settings;
    private final StateReader states;
    private final JournalQuery journal;
    private final DecisionTail tail;
    private final LatestEvents latest = new LatestEvents();
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private final AtomicLong beats = new AtomicLong();
    private ScheduledExecutorService timer;
    private volatile boolean running;

    StreamHub(Market7Settings settings, StateReader states, MeterRegistry meters) {
        this.settings = settings.stream();
        this.states = states;
        // a connection of its own, so that searches do not hold events up
        this.journal = JournalQuery.open(settings.folders().journal());
        this.tail = new DecisionTail(journal);
        Gauge.builder("market7.stream.listeners", clients, Set::size).register(meters);
    }

    /**
     * Takes a listener on.
     *
     * @param connection where to write
     * @return whether there was a place for it
     */
    boolean open(AsyncContext connection, Listening listening) throws IOException {
        synchronized (clients) {
            if (!running || clients.size() >= settings.mostClients()) {
                return false;
            }
            refresh();
            Long after = listening.after();
            ClientQueue queue =
                    new ClientQueue(
                            listening.topics(),
                            after == null ? tail.head() : after,
                            settings.mostBehind(),
                            tail,
                            latest);
            StreamClient client =
                    new StreamClient(
                            connection, queue, beats::get, listening.welcome(), clients::remove);
            clients.add(client);
            client.open();
            return true;
        }
    }

    private void refresh() {
        tail.refresh();
        states.publishTo(latest);
    }

    private void tick() {
        if (clients.isEmpty()) {
            return;
        }
        try {
            refresh();
        } catch (JournalException e) {
            LOG.error("The stream cannot read the journal", e);
        }
        clients.forEach(StreamClient::flow);
    }

    /** Gives a sign of life to everybody who is still welcome, and sees the others out. */
    private void beat() {
        clients.stream().filter(each -> !each.isWelcome()).forEach(StreamClient::close);
        beats.incrementAndGet();
    }

    @Override
    public synchronized void start() {
        timer =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "market7-stream");
                            thread.setDaemon(true);
                            return thread;
                        });
        timer.scheduleWithFixedDelay(
                guarded(this::tick), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        int beat = settings.heartbeatSeconds();
        timer.scheduleAtFixedRate(guarded(this::beat), beat, beat, TimeUnit.SECONDS);
        running = true;
    }

    /** A task that throws would never run again. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("The stream stumbled", e);
            }
        };
    }

    /** Ends all connections; pages connect again when the service is back. */
    @Override
    public synchronized void stop() {
        running = false;
        timer.shutdown();
        synchronized (clients) {
            clients.forEach(StreamClient::close);
        }
        await();
        journal.close();
    }

    private void await() {
        try {
            if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("The stream is still busy although nobody listens");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Ends before the web server waits for requests that are still answered. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }
}

package io.market7.wirevenue.wire;

import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Who listens: what is said to him waits in a queue of his own, so that nobody waits for him. */
final class Subscriber {

    private static final int MOST_WAITING = 10_000;

    private final Session session;
    private final String market;
    private final boolean combined;
    private final Set<String> streams = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread sender;

    Subscriber(Session session, String market, boolean combined) {
        this.session = session;
        this.market = market;
        this.combined = combined;
        this.sender = new Thread(this::send, "wire-venue-stream");
        sender.setDaemon(true);
        sender.start();
    }

    String market() {
        return market;
    }

    boolean combined() {
        return combined;
    }

    Set<String> streams() {
        return streams;
    }

    /** Says a text, later; who does not listen for ten thousand texts is cut off. */
    void say(String text) {
        if (!waiting.offer(text)) {
            close();
        }
    }

    private void send() {
        try {
            while (session.isOpen()) {
                session.getBasicRemote().sendText(waiting.take());
            }
        } catch (IOException | IllegalStateException e) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        sender.interrupt();
        try {
            session.close();
        } catch (IOException e) {
            System.getLogger(Subscriber.class.getName())
                    .log(System.Logger.Level.DEBUG, "A stream was gone already: {0}", e);
        }
    }
}

package io.market7.wirevenue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Hears what a stream says, in order. */
final class Listener implements WebSocket.Listener, AutoCloseable {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    Listener(String url) {
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create(url), this)
                        .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            heard.add(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    void say(String said) {
        socket.sendText(said, true).join();
    }

    /** Returns the next message that has a text in it. */
    JsonNode next(String part) throws InterruptedException {
        for (String each = heard.poll(10, TimeUnit.SECONDS);
                each != null;
                each = heard.poll(10, TimeUnit.SECONDS)) {
            if (each.contains(part)) {
                return WireClient.JSON.readTree(each);
            }
        }
        throw new AssertionError("nothing with " + part + " was said");
    }

    /** Returns what was heard and not asked for yet. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        socket.abort();
    }
}

package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.VenueFault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Who listens to what, and what they ask by WebSocket. */
final class StreamHub {

    private static final String USER = "@user:";

    private final Set<Subscriber> subscribers = new CopyOnWriteArraySet<>();
    private final Map<String, ListenKeys> keys;
    private final Signatures signatures;
    private final LongSupplier clock;

    /**
     * @param keys keys of user streams, by market
     */
    StreamHub(Map<String, ListenKeys> keys, Signatures signatures, LongSupplier clock) {
        this.keys = Map.copyOf(keys);
        this.signatures = signatures;
        this.clock = clock;
    }

    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
    }

    void remove(Subscriber subscriber) {
        if (subscriber != null) {
            subscribers.remove(subscriber);
            subscriber.close();
        }
    }

    /** Adds streams; a listen key stands for the streams of its account. */
    void subscribe(Subscriber subscriber, List<String> streams) {
        for (String stream : streams) {
            ListenKeys known = keys.get(subscriber.market());
            String owner = known == null ? null : known.owner(stream, clock.getAsLong());
            if (stream.startsWith(USER)) {
                throw VenueFault.of(-1125, "This listenKey does not exist.");
            }
            subscriber.streams().add(owner == null ? stream : USER + owner);
        }
    }

    /** Returns every stream somebody listens to on a market. */
    Set<String> wanted(String market) {
        return subscribers.stream()
                .filter(each -> each.market().equals(market))
                .flatMap(each -> each.streams().stream())
                .collect(Collectors.toSet());
    }

    /** Says an event of a stream to who listens to it. */
    void publish(String market, String stream, Map<String, Object> event) {
        String text = null;
        for (Subscriber each : subscribers) {
            if (each.market().equals(market) && each.streams().contains(stream)) {
                if (text == null) {
                    text = Gate.JSON.writeValueAsString(event);
                }
                each.say(
                        each.combined()
                                ? "{\"stream\":\"%s\",\"data\":%s}".formatted(stream, text)
                                : text);
            }
        }
    }

    /** Says an event of an account to its user streams. */
    void toUser(String market, String owner, Map<String, Object> event) {
        publish(market, USER + owner, event);
        if (market.equals("spot")) {
            Map<String, Object> wrapped = Row.of("subscriptionId", 0).put("event", event).map();
            publish(market, USER + "api:" + owner, wrapped);
        }
    }

    /** Answers what a client says. */
    void said(Subscriber subscriber, String text) {
        JsonNode asked;
        try {
            asked = Gate.JSON.readTree(text);
        } catch (JacksonException e) {
            subscriber.say(
                    Gate.JSON.writeValueAsString(
                            Gate.body(VenueFault.of(-1100, "Invalid JSON: syntax error"))));
            return;
        }
        Row answer = Row.of("id", Gate.JSON.treeToValue(asked.path("id"), Object.class));
        try {
            answered(subscriber, asked, answer);
        } catch (VenueFault e) {
            answer.put("status", e.status()).put("error", Gate.body(e));
        }
        subscriber.say(Gate.JSON.writeValueAsString(answer.map()));
    }

    private void answered(Subscriber subscriber, JsonNode asked, Row answer) {
        JsonNode params = asked.path("params");
        switch (asked.path("method").asString("")) {
            case "SUBSCRIBE" -> {
                subscribe(subscriber, texts(params));
                answer.put("result", null);
            }
            case "UNSUBSCRIBE" -> {
                texts(params).forEach(subscriber.streams()::remove);
                answer.put("result", null);
            }
            case "LIST_SUBSCRIPTIONS" -> answer.put("result", List.copyOf(subscriber.streams()));
            case "ping" -> answer.put("status", 200).put("result", Map.of());
            case "time" ->
                    answer.put("status", 200)
                            .put("result", Map.of("serverTime", clock.getAsLong()));
            case "userDataStream.subscribe.signature" -> {
                subscriber.streams().add(USER + "api:" + signer(params));
                answer.put("status", 200).put("result", Map.of("subscriptionId", 0));
            }
            case "userDataStream.unsubscribe" -> {
                subscriber.streams().removeIf(each -> each.startsWith(USER));
                answer.put("status", 200).put("result", Map.of());
            }
            default -> throw VenueFault.of(-1020, "This operation is not supported.");
        }
    }

    private String signer(JsonNode params) {
        Map<String, String> sorted = new TreeMap<>();
        params.properties().forEach(each -> sorted.put(each.getKey(), each.getValue().asString()));
        String key = sorted.get("apiKey");
        String owner = signatures.owner(key);
        String payload =
                sorted.entrySet().stream()
                        .filter(each -> !each.getKey().equals("signature"))
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&"));
        signatures.check(key, payload, sorted, clock.getAsLong());
        return owner;
    }

    private static List<String> texts(JsonNode params) {
        return params.valueStream().map(JsonNode::asString).toList();
    }

    void close() {
        subscribers.forEach(this::remove);
    }
}

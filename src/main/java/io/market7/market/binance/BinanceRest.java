package io.market7.market.binance;

import io.market7.domain.market.Market;
import io.market7.market.Sleeper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks one market what everybody may know. A question that failed on the way, or was refused for
 * being one too many, is asked again after a pause: reading twice changes nothing. Nothing here can
 * send an order.
 */
public final class BinanceRest {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final int TRIES = 6;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final Duration BAN = Duration.ofMinutes(2);

    private final String baseUrl;
    private final Paths paths;
    private final Clock clock;
    private final Sleeper sleeper;
    private final WeightBudget budget;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /**
     * @param baseUrl scheme, host and port of the market
     * @param clock measures the minutes of the budget
     * @param sleeper waits between tries
     */
    public BinanceRest(String baseUrl, Market market, Clock clock, Sleeper sleeper) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.paths = Paths.of(market);
        this.clock = clock;
        this.sleeper = sleeper;
        this.budget = new WeightBudget(paths.minuteWeight(), clock, sleeper);
    }

    /** Returns the exchange's own address of a market. */
    public static String address(Market market) {
        return market == Market.SPOT ? "https://api.binance.com" : "https://fapi.binance.com";
    }

    Paths paths() {
        return paths;
    }

    WeightBudget budget() {
        return budget;
    }

    Clock clock() {
        return clock;
    }

    /**
     * Returns the answer to a question.
     *
     * @param query path below the market's root, with parameters
     * @param weight what the exchange counts for it
     * @throws BinanceException when there is none after some tries, or the question is refused
     * @throws InterruptedException when the thread is told to end
     */
    JsonNode get(String query, int weight) throws InterruptedException {
        BinanceException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (attempt > 0) {
                sleeper.sleep(Duration.ofMillis(250L << attempt));
            }
            budget.take(weight);
            try {
                return once(URI.create(baseUrl + paths.root() + query));
            } catch (BinanceException e) {
                last = e;
                if (!e.isPassing()) {
                    throw e;
                }
            }
        }
        throw last;
    }

    /**
     * Returns the rows of an answer. What is no list proves nothing, least of all that there are no
     * rows.
     *
     * @throws BinanceException as {@link #get}, or when the answer is no list
     */
    JsonNode rows(String query, int weight) throws InterruptedException {
        JsonNode answer = get(query, weight);
        if (!answer.isArray()) {
            throw BinanceException.lasting(
                    "%s answered %s. Expected a list.".formatted(query, head(answer.toString())));
        }
        return answer;
    }

    private JsonNode once(URI uri) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer =
                    http.send(
                            HttpRequest.newBuilder(uri).timeout(ANSWER_WITHIN).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw BinanceException.passing("%s gave no answer: %s".formatted(uri, e), e);
        }
        answer.headers()
                .firstValue("X-MBX-USED-WEIGHT-1M")
                .filter(used -> used.matches("\\d{1,9}"))
                .ifPresent(used -> budget.told(Integer.parseInt(used)));
        check(uri, answer);
        return read(uri, answer.body());
    }

    private void check(URI uri, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String found = "%s answered %d: %s".formatted(uri, status, head(answer.body()));
        if (status == 429 || status == 418) {
            budget.refused(pause(answer));
            throw BinanceException.passing(found, null);
        }
        if (status >= 500) {
            throw BinanceException.passing(found, null);
        }
        if (status != 200) {
            throw BinanceException.lasting(found + ". Expected 200.");
        }
    }

    private static Duration pause(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(BAN);
    }

    private static JsonNode read(URI uri, String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw BinanceException.passing(
                    "%s answered %s. Expected JSON.".formatted(uri, head(body)), e);
        }
    }

    private static String head(String body) {
        String line = body.replaceAll("\\s+", " ").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}

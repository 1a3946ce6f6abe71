package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.EventStream.Event;
import io.market7.codec.DecisionReader;
import io.market7.codec.FactsReader;
import io.market7.cycle.live.TradingLoop;
import io.market7.domain.decision.JournalEntry;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.journal.SqliteJournal;
import io.market7.wiring.ServiceStart;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real sockets against a service with few places, little patience and a quick heart. */
class StreamTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BEHIND = 500;

    @TempDir private static Path folder;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = started();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ConfigurableApplicationContext started() {
        List<String> arguments = new ArrayList<>(ApiServer.arguments(folder));
        // slow enough that nobody falls behind by the market alone
        arguments.remove("--market7.simulated.speed=1500");
        arguments.add("--market7.simulated.speed=400");
        arguments.add("--market7.stream.most-clients=3");
        arguments.add("--market7.stream.most-behind=" + MOST_BEHIND);
        arguments.add("--market7.stream.heartbeat-seconds=1");
        // the container drops a listener that takes nothing for so long
        arguments.add("--server.tomcat.connection-timeout=10m");
        return ServiceStart.application().run(arguments.toArray(String[]::new));
    }

    private static int port() {
        return service.getEnvironment().getProperty("local.server.port", Integer.class);
    }

    private static JournalQuery journal() {
        return service.getBean(JournalQuery.class);
    }

    private static EventStream listen(String query, String... headers) throws IOException {
        return new EventStream(port(), query, headers);
    }

    private static void awaitListeners(int wanted) throws InterruptedException {
        RawHttp http = new RawHttp(port());
        ApiServer.await(
                () -> {
                    try {
                        return http.get("/actuator/prometheus")
                                .text()
                                .contains("market7_stream_listeners " + wanted + ".0");
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    /** Writes decisions into the journal as if they had just been made. */
    private static void decide(String name, int count) {
        JournalRow sample = journal().find(JournalFilter.ALL, null, 1).rows().get(0);
        var decision = DecisionReader.read(sample.decisionJson().getBytes(StandardCharsets.UTF_8));
        var facts = FactsReader.strict().read(sample.factsJson());
        SqliteJournal writer = service.getBean(SqliteJournal.class);
        for (int i = 0; i < count; i++) {
            writer.append(new JournalEntry(name + "-" + i, Instant.now(), "LIVE", decision, facts));
        }
        writer.flush();
    }

    private static void awaitDecisions() throws InterruptedException {
        JournalQuery journal = journal();
        ApiServer.await(() -> journal.lastSeq() > 0);
    }

    /** The container gives the buffers of one that left to the next that comes. */
    @Test
    void isNotDisturbedByListenersThatLeaveWithoutAWord() throws Exception {
        ApiServer wide = ApiServer.get();
        for (int round = 0; round < 40; round++) {
            List<EventStream> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(new EventStream(wide.port, ""));
            }
            for (EventStream each : all) {
                assertThat(each.next().retry()).isEqualTo("2000");
                for (int i = 0; i < 5; i++) {
                    assertThat(each.next(event -> event.comment() == null).data()).isNotBlank();
                }
                each.close();
            }
        }
    }

    private static List<Long> sequences(long after, long upTo) {
        List<Long> kept = new ArrayList<>();
        List<JournalRow> rows = journal().after(after, 1000);
        while (!rows.isEmpty() && rows.get(0).seq() <= upTo) {
            rows.stream().map(JournalRow::seq).filter(seq -> seq <= upTo).forEach(kept::add);
            rows = journal().after(rows.get(rows.size() - 1).seq(), 1000);
        }
        return kept;
    }

    @Test
    void greetsThenTellsEveryStateThenFollows() throws Exception {
        awaitDecisions();
        try (EventStream stream = listen("")) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).isEqualTo("text/event-stream;charset=UTF-8");
            assertThat(stream.header("Cache-Control")).contains("no-store", "no-transform");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.header("Content-Encoding")).isNull();
            assertThat(stream.next().retry()).isEqualTo("2000");
            assertThat(List.of(name(stream), name(stream), name(stream), name(stream)))
                    .containsExactlyInAnyOrder("market", "deals", "control", "rulesets");
            Event decision = stream.nextNamed("decision");
            JsonNode json = JSON.readTree(decision.data());
            assertThat(json.path("seq").asLong()).isEqualTo(decision.seq());
            assertThat(json.path("vetoes").isArray()).isTrue();
            assertThat(json.has("facts")).isFalse();
        }
    }

    private static String name(EventStream stream) throws IOException {
        return stream.next().name();
    }

    @Test
    void tellsPricesAndTheBarsThatClosed() throws Exception {
        awaitDecisions();
        try (EventStream stream = listen("?topics=market")) {
            JsonNode first = JSON.readTree(stream.nextNamed("market").data());
            JsonNode later = JSON.readTree(stream.nextNamed("market").data());
            assertThat(first.path("prices").path("BTCUSDT").isNumber()).isTrue();
            assertThat(Instant.parse(later.path("at").asString()))
                    .isAfter(Instant.parse(first.path("at").asString()));
            assertThat(Instant.parse(later.path("closedAt").path("15m").asString()))
                    .isBeforeOrEqualTo(Instant.parse(later.path("at").asString()));
        }
    }

    @Test
    void sendsOnlyWhatIsListenedToAndASignOfLife() throws Exception {
        try (EventStream stream = listen("?topics=control")) {
            assertThat(stream.next().retry()).isEqualTo("2000");
            assertThat(stream.next().name()).isEqualTo("control");
            assertThat(stream.next().comment()).isEqualTo("alive");
            assertThat(stream.next().comment()).isEqualTo("alive");
        }
    }

    @Test
    void refusesTopicsAndPlacesThatAreNone() throws IOException {
        RawHttp http = new RawHttp(port());
        assertThat(http.get("/api/v1/stream?topics=decisons").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/stream?after=-1").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/stream", "Last-Event-ID: x").status()).isEqualTo(400);
    }

    @Test
    void refusesMoreListenersThanThereArePlacesAndGivesPlacesBack() throws Exception {
        awaitListeners(0);
        EventStream[] all = {listen(""), listen(""), listen("")};
        RawHttp.Answer refused = new RawHttp(port()).get("/api/v1/stream");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().path("code").asString()).isEqualTo("too-many-streams");
        for (EventStream each : all) {
            each.close();
        }
        awaitListeners(0);
    }

    @Test
    void asksToReloadWhenTheJournalIsAnotherOne() throws Exception {
        awaitDecisions();
        try (EventStream stream = listen("?topics=decisions", "Last-Event-ID: 999999999")) {
            Event resync = stream.nextNamed("resync");
            assertThat(resync.seq()).isLessThan(999_999_999);
            assertThat(stream.nextNamed("decision").seq()).isGreaterThan(resync.seq());
        }
    }

    @Test
    void resumesAfterARestartWithoutGapOrRepetition() throws Exception {
        awaitDecisions();
        List<Long> seen = new ArrayList<>();
        try (EventStream stream = listen("?topics=decisions&after=0")) {
            while (seen.size() < 12) {
                seen.add(stream.nextNamed("decision").seq());
            }
            service.close();
            readToTheEnd(stream, seen);
        }
        service = started();
        long last = seen.get(seen.size() - 1);
        JournalQuery journal = journal();
        ApiServer.await(() -> journal.lastSeq() > last + 20);
        try (EventStream stream = listen("?topics=decisions", "Last-Event-ID: " + last)) {
            while (seen.get(seen.size() - 1) < last + 30) {
                seen.add(stream.nextNamed("decision").seq());
            }
        }
        assertThat(seen).isEqualTo(sequences(0, seen.get(seen.size() - 1)));
    }

    private static void readToTheEnd(EventStream stream, List<Long> seen) throws IOException {
        try {
            while (true) {
                seen.add(stream.nextNamed("decision").seq());
            }
        } catch (EOFException e) {
            assertThat(e).hasMessageContaining("ended");
        }
    }

    @Test
    void letsASlowListenerMissAndReloadWhileNobodyElseNotices() throws Exception {
        awaitDecisions();
        awaitListeners(0);
        long barsBefore = service.getBean(TradingLoop.class).health().barsSeen();
        try (EventStream slow = listen("?topics=decisions");
                EventStream quick = listen("?topics=decisions")) {
            long first = quick.nextNamed("decision").seq();
            long last = first;
            for (int wave = 0; wave < 60; wave++) {
                decide("wave" + wave, MOST_BEHIND / 2);
                long end = journal().lastSeq();
                while (last < end) {
                    Event event = quick.next(each -> each.id() != null);
                    assertThat(event.name()).isEqualTo("decision");
                    assertThat(event.seq()).isEqualTo(last + 1);
                    last = event.seq();
                }
            }
            assertThat(service.getBean(TradingLoop.class).health().barsSeen())
                    .isGreaterThan(barsBefore);
            assertThat(resyncsOnTheWayTo(last, slow)).isPositive();
        }
    }

    /**
     * Reads up to a number: between two requests to reload everything comes without a gap, and no
     * two requests follow one another.
     */
    private static int resyncsOnTheWayTo(long end, EventStream slow) throws IOException {
        int resyncs = 0;
        Event before = slow.next(each -> each.id() != null);
        while (before.seq() < end) {
            Event event = slow.next(each -> each.id() != null);
            if (event.name().equals("resync")) {
                assertThat(before.name()).isEqualTo("decision");
                resyncs++;
            } else {
                assertThat(event.seq()).isEqualTo(before.seq() + 1);
            }
            before = event;
        }
        return resyncs;
    }
}

package io.market7.ruleset.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.catalog.BtcRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the files, the last good version decides, and what is wrong shows. */
class RulesetWatchTest {

    private static final String GUARD = "guards/status.drl";

    @TempDir private Path folder;

    private final List<InForce> told = Collections.synchronizedList(new ArrayList<>());
    private BtcRules rules;
    private LiveRulesets live;
    private RulesetWatch watch;
    private volatile boolean failOnce;

    @BeforeEach
    void start() throws IOException {
        rules = new BtcRules(folder);
        live =
                new LiveRulesets(
                        rules.catalog(),
                        Publications.ofFiles(rules.catalog(), Map::of),
                        false,
                        Clock.systemUTC());
        watch =
                new RulesetWatch(
                        live,
                        List.of(rules.rules(), rules.bindings().getParent()),
                        Duration.ofMillis(20),
                        this::told);
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.close();
        live.close();
    }

    /** Somebody who hears of it may fail once. */
    private void told(InForce now) {
        told.add(now);
        if (failOnce) {
            failOnce = false;
            throw new IllegalStateException("The journal is full.");
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private Path guard() {
        return rules.file("1.0.0", GUARD);
    }

    /** Something that happens to the guard, and what is said about it. */
    private record Event(String name, Happening happening, String says) {}

    private interface Happening {
        void happen(Path guard, String text) throws IOException;
    }

    private static Event event(String name, Happening happening, String says) {
        return new Event(name, happening, says);
    }

    private static final List<Event> EVENTS =
            List.of(
                    event(
                            "a syntax error",
                            (guard, text) -> Files.writeString(guard, text.replace("when", "wenn")),
                            "status.drl:"),
                    event(
                            "a half-written file",
                            (guard, text) ->
                                    Files.writeString(guard, text.substring(0, text.length() / 3)),
                            "status.drl:"),
                    event(
                            "an empty file",
                            (guard, text) -> Files.writeString(guard, ""),
                            "no rule"),
                    event(
                            "a file of zeros",
                            (guard, text) -> Files.write(guard, new byte[4_096]),
                            "status.drl:"),
                    event(
                            "bytes that are no text",
                            (guard, text) ->
                                    Files.write(guard, new byte[] {(byte) 0xc3, (byte) 0x28}),
                            "UTF-8"),
                    event(
                            "a byte order mark",
                            (guard, text) -> Files.writeString(guard, "\uFEFF" + text),
                            "status.drl:1:1"),
                    event(
                            "another encoding",
                            (guard, text) ->
                                    Files.write(guard, text.getBytes(StandardCharsets.UTF_16)),
                            "UTF-8"),
                    event(
                            "a rule twice",
                            (guard, text) -> Files.writeString(guard, text + "\n" + text),
                            "stands in"),
                    event("a file that is gone", (guard, text) -> Files.delete(guard), "btc"),
                    event(
                            "a folder in its place",
                            (guard, text) -> {
                                Files.delete(guard);
                                Files.createDirectory(guard);
                            },
                            "btc"),
                    event(
                            "a link that leads nowhere",
                            (guard, text) -> {
                                Files.delete(guard);
                                Files.createSymbolicLink(guard, Path.of("nowhere.drl"));
                            },
                            "btc"),
                    event(
                            "a link out of the folder",
                            (guard, text) -> {
                                Path away = guard.getRoot().resolve("etc/hostname");
                                Files.delete(guard);
                                Files.createSymbolicLink(guard, away);
                            },
                            "status.drl"),
                    event(
                            "code that is no rule",
                            (guard, text) ->
                                    Files.writeString(guard, "import java.lang.Runtime;\n" + text),
                            "status.drl:1:"),
                    event(
                            "a file that is too large",
                            (guard, text) ->
                                    Files.writeString(guard, text + "// x\n".repeat(20_000)),
                            "status.drl"),
                    event(
                            "a scenario that fails",
                            (guard, text) ->
                                    Files.writeString(
                                            guard,
                                            text.replace(
                                                    "MarketStatus.UNSAFE", "MarketStatus.SAFE")),
                            "does not pass"),
                    event(
                            "the time of the change taken back",
                            (guard, text) -> {
                                FileTime before = Files.getLastModifiedTime(guard);
                                Files.writeString(guard, text.replace("when", "wenn"));
                                Files.setLastModifiedTime(guard, before);
                            },
                            "status.drl:"));

    @TestFactory
    Stream<DynamicTest> theLastGoodVersionDecidesAndTheFaultShows() {
        return EVENTS.stream()
                .map(event -> DynamicTest.dynamicTest(event.name(), () -> survive(event)));
    }

    private void survive(Event event) throws Exception {
        String digest = live.get().ruleset("btc").ref().sha256();
        String text = Files.readString(guard());
        try {
            event.happening().happen(guard(), text);
            await(() -> live.inForce().isStale());
            assertThat(live.inForce().faults().stream().map(Diagnostic::toString))
                    .anyMatch(each -> each.contains(event.says()));
            assertThat(BtcRules.decide(live).rulesets().get(0).sha256()).isEqualTo(digest);
        } finally {
            Files.deleteIfExists(guard());
            Files.writeString(guard(), text);
        }
        await(() -> !live.inForce().isStale());
        assertThat(BtcRules.decide(live).rulesets().get(0).sha256()).isEqualTo(digest);
        await(() -> told.size() >= 2 && !told.get(told.size() - 1).isStale());
    }

    @Test
    void whatEditorsLeaveBesideTheFileIsNoChange() throws Exception {
        for (String name : List.of(".status.drl.swp", "status.drl~", ".#status.drl")) {
            Files.writeString(guard().resolveSibling(name), "not yet");
        }
        rules.copy("1.1.0");
        rules.bind("1.1.0");
        await(() -> live.get().ruleset("btc").ref().version().equals("1.1.0"));
        assertThat(told).noneMatch(InForce::isStale);
    }

    @Test
    void aStormOfRenamesEndsWithTheLastVersion() throws Exception {
        rules.copy("1.1.0");
        rules.copy("1.2.0");
        for (int i = 0; i < 200; i++) {
            rules.bind(i % 2 == 0 ? "1.1.0" : "1.2.0");
        }
        rules.bind("1.2.0");
        await(() -> live.get().ruleset("btc").ref().version().equals("1.2.0"));
        assertThat(live.inForce().isStale()).isFalse();
    }

    /** Mounted volumes swap a link to a folder, and leave every file's own path as it was. */
    @Test
    void aLinkedVersionFolderMaySwap() throws Exception {
        Path mounted = folder.resolve("mounted");
        rules.copy("1.1.0");
        Files.createDirectories(mounted);
        Path one = mounted.resolve("one");
        Files.move(rules.version("1.1.0"), one);
        Path link = rules.version("1.1.0");
        Files.createSymbolicLink(link, one);
        rules.bind("1.1.0");
        await(() -> live.get().ruleset("btc").ref().version().equals("1.1.0"));
        String before = live.get().ruleset("btc").ref().sha256();

        Path two = mounted.resolve("two");
        copy(one, two);
        Path manifest = two.resolve("ruleset.yaml");
        Files.writeString(manifest, Files.readString(manifest) + "# mounted again\n");
        Path aside = link.resolveSibling(".next");
        Files.createSymbolicLink(aside, two);
        Files.move(
                aside, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        await(() -> !live.get().ruleset("btc").ref().sha256().equals(before));
        assertThat(live.inForce().isStale()).isFalse();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(
                    file -> {
                        try {
                            Files.copy(file, to.resolve(from.relativize(file).toString()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    @Test
    void whoHearsOfAChangeMayFailAndTheNextChangeIsStillSeen() throws Exception {
        rules.copy("1.1.0");
        rules.copy("1.2.0");
        failOnce = true;
        rules.bind("1.1.0");
        await(() -> live.get().ruleset("btc").ref().version().equals("1.1.0") && !failOnce);
        rules.bind("1.2.0");
        await(() -> live.get().ruleset("btc").ref().version().equals("1.2.0"));
        await(() -> told.size() == 2);
    }

    @Test
    void aBindingNobodyCanReadIsStaleWithItsPlace() throws Exception {
        Files.writeString(rules.bindings(), "rulesets: { btc: { live: 1.0.0 }");
        await(() -> live.inForce().isStale());
        Predicate<Diagnostic> placed = each -> each.file().endsWith("rulesets.yaml");
        assertThat(live.inForce().faults()).anyMatch(placed);
        rules.bind("1.0.0");
        await(() -> !live.inForce().isStale());
    }
}

package io.market7.shell;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.TestFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Journals and rule folders of the tests' own. */
final class TestJournal {

    private TestJournal() {}

    /** Keeps what the shipped rules decide about these facts. */
    static void keep(Path folder, String id, FactSet facts) {
        keep(folder, id, facts, null, UnaryOperator.identity());
    }

    /** Keeps it with another text than was decided. */
    static void keep(
            Path folder,
            String id,
            FactSet facts,
            String notReplayable,
            UnaryOperator<String> change) {
        keep(folder, id, facts, TestFacts.decide(facts), notReplayable, change);
    }

    /** Keeps what was decided elsewhere. */
    static void keep(
            Path folder,
            String id,
            FactSet facts,
            Decision decision,
            String notReplayable,
            UnaryOperator<String> change) {
        try (SqliteJournal log =
                SqliteJournal.open(
                        folder,
                        FactsWriter::text,
                        each -> change.apply(text(each).replace("\"id\":\"t-1\"", quoted(id))),
                        Clock.systemUTC())) {
            log.append(new JournalEntry(id, facts.at(), "LIVE", decision, facts, notReplayable));
        }
    }

    private static String quoted(String id) {
        return "\"id\":\"" + id + '"';
    }

    private static String text(Decision decision) {
        return new String(DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8);
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

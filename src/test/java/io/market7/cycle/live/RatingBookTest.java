package io.market7.cycle.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Symbol;
import io.market7.domain.market.TvRating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingBookTest {

    private static final Symbol SOL = Symbol.of("SOLUSDT");
    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir private Path folder;

    private RatingBook book() {
        return new RatingBook(folder.resolve("ratings.txt"), Duration.ofMinutes(30));
    }

    private static RatingBook.Rating rating(String id, int rated, int came, TvRating rating) {
        return new RatingBook.Rating(
                id, SOL, NOON.plusSeconds(rated), NOON.plusSeconds(came), rating);
    }

    @Test
    void countsFromSomeSecondsAfterItCameAsLongAsItIsValid() {
        RatingBook book = book();
        book.take(rating("a", 0, 2, TvRating.BUY));
        assertThat(book.at(SOL, NOON.plusSeconds(6))).isEmpty();
        assertThat(book.at(SOL, NOON.plusSeconds(7))).contains(TvRating.BUY);
        assertThat(book.at(SOL, NOON.plusSeconds(1_800))).contains(TvRating.BUY);
        assertThat(book.at(SOL, NOON.plusSeconds(1_801))).isEmpty();
        assertThat(book.at(SOL, NOON.minusSeconds(100))).isEmpty();
        assertThat(book.at(Symbol.of("ETHUSDT"), NOON.plusSeconds(7))).isEmpty();
    }

    @Test
    void countsTheNewestMadeWhateverOrderTheyCameIn() {
        RatingBook book = book();
        book.take(rating("b", 10, 20, TvRating.SELL));
        book.take(rating("a", 0, 30, TvRating.BUY));
        assertThat(book.at(SOL, NOON.plusSeconds(60))).contains(TvRating.SELL);
    }

    @Test
    void takesARepetitionOnceOverARestartToo() {
        assertThat(book().take(rating("a", 0, 2, TvRating.BUY))).isTrue();
        assertThat(book().take(rating("a", 0, 9, TvRating.SELL))).isFalse();
        assertThat(book().at(SOL, NOON.plusSeconds(60))).contains(TvRating.BUY);
    }

    @Test
    void forgetsALineThatWasCutOffAndWritesOnBehindTheWholeOnes() throws IOException {
        book().take(rating("a", 0, 2, TvRating.BUY));
        Files.writeString(
                folder.resolve("ratings.txt"), "b SOLUSDT 2025-", StandardOpenOption.APPEND);
        assertThat(book().take(rating("b", 60, 61, TvRating.SELL))).isTrue();
        assertThat(book().at(SOL, NOON.plusSeconds(90))).contains(TvRating.SELL);
        assertThat(Files.readAllLines(folder.resolve("ratings.txt"))).hasSize(2);
    }
}

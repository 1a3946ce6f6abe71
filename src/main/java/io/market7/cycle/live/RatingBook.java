package io.market7.cycle.live;

import io.market7.cycle.OutsideRatings;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.TvRating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ratings pushed from outside, in a file and in memory. A rating is on disk before it counts, and
 * counts from the first moment that is some seconds after it came, so that a service that was
 * killed answers the same about the bars it lives through again. Safe for use by many threads;
 * nobody who decides waits for the disk.
 */
public final class RatingBook implements OutsideRatings {

    /** How long after a rating came it counts at the earliest. */
    static final Duration SETTLES = Duration.ofSeconds(5);

    private final Path file;
    private final Duration valid;
    private final Object writing = new Object();
    private final Set<String> ids = new HashSet<>();
    private final Map<Symbol, NavigableMap<Instant, Rating>> ratings = new HashMap<>();

    /**
     * One rating.
     *
     * @param id tells a repetition
     * @param symbol rated pair
     * @param ratedAt when it was made, as the sender says
     * @param receivedAt when it came, wall clock
     * @param rating what it says
     */
    public record Rating(
            String id, Symbol symbol, Instant ratedAt, Instant receivedAt, TvRating rating) {

        private String line() {
            return "%s %s %s %s %s%n".formatted(id, symbol, ratedAt, receivedAt, rating.label());
        }

        private static Rating of(String line) {
            String[] words = line.split(" ");
            return new Rating(
                    words[0],
                    Symbol.of(words[1]),
                    Instant.parse(words[2]),
                    Instant.parse(words[3]),
                    TvRating.of(words[4]));
        }
    }

    /**
     * Opens the book.
     *
     * @param file where ratings are kept; made when the first comes
     * @param valid how long a rating counts
     * @throws UncheckedIOException when the file cannot be read
     */
    public RatingBook(Path file, Duration valid) {
        this.file = file;
        this.valid = valid;
        try {
            if (Files.exists(file)) {
                // A line that was cut off by a kill was never answered, and is no rating.
                String text = Files.readString(file);
                text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(this::remember);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the ratings in " + file, e);
        }
    }

    private void remember(String line) {
        Rating rating = Rating.of(line);
        ids.add(rating.id());
        publish(rating);
    }

    /**
     * Takes a rating; on disk when this returns.
     *
     * @return false when it was taken before
     * @throws UncheckedIOException when it cannot be written; it does not count then
     */
    public boolean take(Rating rating) {
        synchronized (writing) {
            if (ids.contains(rating.id())) {
                return false;
            }
            append(rating.line());
            ids.add(rating.id());
            publish(rating);
            return true;
        }
    }

    private void append(String line) {
        try (FileChannel out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            long end = wholeLines(out);
            out.truncate(end);
            out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), end);
            out.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the rating to " + file, e);
        }
    }

    /** Returns where the last whole line ends. */
    private static long wholeLines(FileChannel channel) throws IOException {
        long end = channel.size();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (end > 0) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return end;
    }

    private void publish(Rating rating) {
        synchronized (ratings) {
            ratings.computeIfAbsent(rating.symbol(), key -> new TreeMap<>())
                    .merge(
                            rating.receivedAt(),
                            rating,
                            (a, b) -> a.ratedAt().isAfter(b.ratedAt()) ? a : b);
        }
    }

    /** Alerts come out of order: the newest made counts, of those that had come by then. */
    @Override
    public Optional<TvRating> at(Symbol symbol, Instant at) {
        synchronized (ratings) {
            NavigableMap<Instant, Rating> known = ratings.get(symbol);
            if (known == null) {
                return Optional.empty();
            }
            Instant came = at.minus(SETTLES);
            Instant earliest = at.minus(valid);
            return known
                    .subMap(earliest, true, came.isBefore(earliest) ? earliest : came, true)
                    .values()
                    .stream()
                    .filter(each -> !each.ratedAt().isBefore(earliest))
                    .max(java.util.Comparator.comparing(Rating::ratedAt))
                    .map(Rating::rating);
        }
    }
}

package io.market7.wiring;

import io.market7.cycle.model.ScoreCache;
import io.market7.market.redis.RedisWrite;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Scores that people asked for, kept in Redis; what is no number there was never kept. */
final class RedisScores implements ScoreCache {

    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?(E-?[0-9]{1,3})?");

    private final RedisCopy copy;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    RedisScores(RedisCopy copy) {
        this.copy = copy;
    }

    @Override
    public OptionalDouble find(String key) {
        Optional<String> kept = copy.read(name(key)).filter(text -> NUMBER.matcher(text).matches());
        (kept.isPresent() ? hits : misses).increment();
        return kept.map(text -> OptionalDouble.of(Double.parseDouble(text)))
                .orElseGet(OptionalDouble::empty);
    }

    @Override
    public void keep(String key, double score) {
        copy.offer(() -> List.of(new RedisWrite.Passing(name(key), Double.toString(score))));
    }

    private static String name(String key) {
        return "score:" + key;
    }

    /** Returns how many scores were found. */
    double hits() {
        return hits.sum();
    }

    /** Returns how many were not. */
    double misses() {
        return misses.sum();
    }
}

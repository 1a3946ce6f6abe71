package io.market7.api.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollingCountsTest {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    private final RollingCounts<String> counts = new RollingCounts<>();

    @Test
    void countsFromTheStartOfASpanToBeforeItsEnd() {
        counts.add("a", NOON.minusMillis(1));
        counts.add("a", NOON);
        counts.add("b", NOON.plusSeconds(9));
        counts.add("a", NOON.plusSeconds(10));
        assertThat(counts.between(NOON, NOON.plusSeconds(10))).isEqualTo(Map.of("a", 1L, "b", 1L));
        assertThat(counts.between(NOON.minusSeconds(10), NOON.plusSeconds(20)))
                .isEqualTo(Map.of("a", 3L, "b", 1L));
        assertThat(counts.between(NOON.plusSeconds(20), NOON.plusSeconds(30))).isEmpty();
    }

    @Test
    void forgetsWhatIsOlderThanADay() {
        counts.add("old", NOON);
        Instant dayAfter = NOON.plus(Duration.ofHours(24));
        counts.add("new", dayAfter);
        assertThat(counts.between(NOON, dayAfter.plusSeconds(10)))
                .isEqualTo(Map.of("old", 1L, "new", 1L));
        counts.add("new", dayAfter.plusSeconds(10));
        assertThat(counts.between(NOON, dayAfter.plusSeconds(20))).isEqualTo(Map.of("new", 2L));
    }

    @Test
    void endsASlotOnTheGrid() {
        assertThat(RollingCounts.endOfSlot(NOON)).isEqualTo(NOON.plusSeconds(10));
        assertThat(RollingCounts.endOfSlot(NOON.plusMillis(9_999))).isEqualTo(NOON.plusSeconds(10));
        assertThat(RollingCounts.endOfSlot(NOON.plusSeconds(10))).isEqualTo(NOON.plusSeconds(20));
    }
}

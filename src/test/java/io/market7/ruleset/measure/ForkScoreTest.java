package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.score.ForkSubscores;
import org.junit.jupiter.api.Test;

/** ARDRUSDT on 2025-05-08, whose recorded score is known to the last place. */
class ForkScoreTest {

    private static final double RSI_RECOVERY = 1;
    private static final double CROSS = 0.3661;
    private static final double KEPT = 0.5;

    @Test
    void theRecordedScoreGavePenaltiesInTheGoodState() {
        double recorded =
                0.20 * RSI_RECOVERY + 0.20 * CROSS / 100 - 0.15 + 0.15 + 0.15 + 0.20 * KEPT - 0.25;
        assertThat(ForkScore.of(recorded, 1.10)).isEqualTo(0.2208);
    }

    @Test
    void theSameSymbolWithoutAnyOfThoseStatesScoresWhatItsPartsSay() {
        ForkSubscores parts = new ForkSubscores(0.0, RSI_RECOVERY, CROSS, 1.0, 1.0, KEPT, 0.0, 1.8);
        double overextended = -0.20 * (1 - KEPT);
        assertThat(ForkScore.of(ForkScore.base(parts) + overextended, 1.10)).isEqualTo(0.7405);
    }

    @Test
    void theMultiplierIsCutToItsRange() {
        assertThat(ForkScore.of(1, 0.79)).isEqualTo(0.8);
        assertThat(ForkScore.of(1, 0.8)).isEqualTo(0.8);
        assertThat(ForkScore.of(1, 1.2)).isEqualTo(1.2);
        assertThat(ForkScore.of(1, 1.21)).isEqualTo(1.2);
    }
}

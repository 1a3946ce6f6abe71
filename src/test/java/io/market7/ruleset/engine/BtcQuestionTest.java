package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.ruleset.TestFacts;
import org.junit.jupiter.api.Test;

/** Question btc: a record is classified, what is given is taken as it is. */
class BtcQuestionTest {

    private static final String FALLING =
            "15m: { closeAt: AT, close: 100, ema50: 99, ema200: 100, rsi: 30, adx: 15, macdHistogram: -1 }";

    private static Decision decide(String btc) {
        return TestFacts.decide(
                TestFacts.read(
                        "question: btc\nat: 2025-06-01T12:00:00Z\nsymbol: BTCUSDT\nbtc: { "
                                + btc.replace("AT", "2025-06-01T12:00:00Z")
                                + " }\n"));
    }

    @Test
    void aRecordIsClassifiedWithEveryReason() {
        Decision decision = decide(FALLING);
        assertThat(decision.outcome()).isEqualTo("NEUTRAL");
        assertThat(decision.action()).isNull();
        assertThat(decision.btc().status()).isEqualTo(MarketStatus.UNSAFE);
        assertThat(decision.tags())
                .containsExactly(
                        "btc-adx-too-low",
                        "btc-histogram-too-low",
                        "btc-neutral",
                        "btc-rsi-too-low");
    }

    @Test
    void aGivenStateYieldsItsOwnTagsAndNeverTheReasonsOfTheRecord() {
        for (String rest : new String[] {"", ", " + FALLING}) {
            Decision decision = decide("condition: BULLISH, status: SAFE" + rest);
            assertThat(decision.outcome()).isEqualTo("BULLISH");
            assertThat(decision.tags()).containsExactly("btc-bullish", "btc-safe");
            assertThat(decision.vetoes()).isEmpty();
        }
    }

    @Test
    void aGivenUnsafeStatusHasNoTagOfItsOwn() {
        Decision decision = decide("condition: BEARISH, status: UNSAFE, " + FALLING);
        assertThat(decision.outcome()).isEqualTo("BEARISH");
        assertThat(decision.btc().status()).isEqualTo(MarketStatus.UNSAFE);
        assertThat(decision.tags()).containsExactly("btc-bearish");
    }

    @Test
    void eachOfTheTwoIsReplacedForItself() {
        Decision decision = decide("condition: BULLISH, " + FALLING);
        assertThat(decision.btc().condition()).isEqualTo(MarketCondition.BULLISH);
        assertThat(decision.btc().status()).isEqualTo(MarketStatus.UNSAFE);
        assertThat(decision.tags()).contains("btc-bullish", "btc-rsi-too-low");
    }

    @Test
    void oneGivenWithoutRecordsLeavesTheOtherUnknown() {
        Decision decision = decide("condition: BULLISH");
        assertThat(decision.outcome()).isEqualTo("BULLISH");
        assertThat(decision.btc().status()).isNull();
        assertThat(decision.vetoes()).containsExactly("btc-unknown");
    }

    @Test
    void theRecordAgesAtTwentyMinutes() {
        assertThat(decide(FALLING.replace("AT", "2025-06-01T11:40:00Z")).vetoes()).isEmpty();
        assertThat(decide(FALLING.replace("AT", "2025-06-01T11:39:59Z")).vetoes())
                .containsExactly("btc-unknown");
    }

    @Test
    void aStaleGivenStateLetsTheRecordSpeak() {
        Decision decision =
                decide("condition: BULLISH, status: SAFE, at: 2025-06-01T11:39:59Z, " + FALLING);
        assertThat(decision.outcome()).isEqualTo("NEUTRAL");
        assertThat(decision.tags()).contains("btc-rsi-too-low").doesNotContain("btc-safe");
    }
}

package io.market7.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleVerdictsTest {

    private static final RuleIndex BTC =
            new RuleIndex(
                    new RulesetRef("btc", "1.0.0", "ab"),
                    List.of(
                            new RuleIndex.Entry("a", List.of("x < 1", "y < 1")),
                            new RuleIndex.Entry("b", List.of()),
                            new RuleIndex.Entry("c", List.of("x < 1", "y < 1", "z < 1"))));
    private static final RuleIndex DCA =
            new RuleIndex(
                    new RulesetRef("dca", "1.0.0", "cd"),
                    List.of(new RuleIndex.Entry("d", List.of("x == 1"))));

    private static RuleVerdicts btc() {
        RuleVerdicts.Encoder encoder = new RuleVerdicts.Encoder(BTC);
        encoder.state(0, RuleState.UNKNOWN_INPUT);
        encoder.state(1, RuleState.FIRED);
        encoder.state(2, RuleState.NOT_MATCHED);
        int[] truths = {1, 2, 0, 1, 3};
        for (int place = 0; place < truths.length; place++) {
            encoder.condition(place, truths[place]);
        }
        return encoder.verdicts();
    }

    private static RuleVerdicts both() {
        RuleVerdicts.Encoder encoder = new RuleVerdicts.Encoder(DCA);
        encoder.state(0, RuleState.LIFTED);
        encoder.condition(0, ConditionState.TRUE.ordinal());
        return RuleVerdicts.joined(List.of(btc(), encoder.verdicts()));
    }

    @Test
    void everyRuleAndConditionComesOutAsItWentIn() {
        RuleVerdicts verdicts = both();
        assertThat(verdicts.state(0, 0)).isEqualTo(RuleState.UNKNOWN_INPUT);
        assertThat(verdicts.state(0, 1)).isEqualTo(RuleState.FIRED);
        assertThat(verdicts.state(0, 2)).isEqualTo(RuleState.NOT_MATCHED);
        assertThat(verdicts.state(1, 0)).isEqualTo(RuleState.LIFTED);
        assertThat(verdicts.condition(0, 0, 1)).isEqualTo(ConditionState.UNKNOWN);
        assertThat(verdicts.condition(0, 2, 0)).isEqualTo(ConditionState.FALSE);
        assertThat(verdicts.condition(0, 2, 2)).isEqualTo(ConditionState.NOT_ASKED);
        assertThat(verdicts.condition(1, 0, 0)).isEqualTo(ConditionState.TRUE);
    }

    @Test
    void failedConditionsAreThoseThatAreFalseOrUnknown() {
        RuleVerdicts verdicts = both();
        assertThat(verdicts.failed(0, 0)).containsExactly(1);
        assertThat(verdicts.failed(0, 1)).isEmpty();
        assertThat(verdicts.failed(0, 2)).containsExactly(0);
        assertThat(verdicts.failed(1, 0)).isEmpty();
    }

    @Test
    void theEncodingIsFourBitsARuleAndTwoACondition() {
        assertThat(both().code())
                .containsExactly(0x03, 0x02, 0b01_00_10_01, 0b11, 0x01, 0b01)
                .hasSize(RuleVerdicts.size(BTC) + RuleVerdicts.size(DCA));
    }

    @Test
    void whatWasEncodedIsReadAgain() {
        RuleVerdicts verdicts = both();
        assertThat(RuleVerdicts.of(List.of(BTC, DCA), verdicts.code())).isEqualTo(verdicts);
        assertThat(RuleVerdicts.of(List.of(BTC), btc().code())).isNotEqualTo(verdicts);
    }

    @Test
    void bytesOfOtherRulesAreRefused() {
        byte[] code = both().code();
        assertThatThrownBy(() -> RuleVerdicts.of(List.of(BTC), code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6 bytes. Expected 4");
    }
}

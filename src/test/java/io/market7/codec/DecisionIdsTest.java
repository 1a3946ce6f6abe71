package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionIdsTest {

    private static final byte[] FACTS = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Decision HOLD = SampleDecisions.hold(null);

    @Test
    void namesTheQuestionAndStaysTheSame() {
        assertThat(DecisionIds.of(HOLD, SampleDecisions.AT, "LIVE", FACTS))
                .isEqualTo("dca-ne2zkrfoum26g77ijeqxif7woa")
                .matches("dca-[a-z2-7]{26}");
    }

    @Test
    void dependsOnEverythingItIsDerivedFrom() {
        Set<String> ids =
                Stream.of(
                                DecisionIds.of(HOLD, SampleDecisions.AT, "LIVE", FACTS),
                                DecisionIds.of(HOLD, SampleDecisions.AT, "SHADOW", FACTS),
                                DecisionIds.of(
                                        HOLD, SampleDecisions.AT.plusSeconds(900), "LIVE", FACTS),
                                DecisionIds.of(HOLD, SampleDecisions.AT, "LIVE", new byte[1]),
                                DecisionIds.of(
                                        SampleDecisions.openLeg(),
                                        SampleDecisions.AT,
                                        "LIVE",
                                        FACTS))
                        .collect(Collectors.toSet());

        assertThat(ids).hasSize(5);
    }

    @Test
    void digestsInLowerCaseHex() {
        assertThat(Sha256.hex("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void encodesFiveBitsToACharacter() {
        byte[] digest = new byte[32];
        digest[0] = (byte) 0xFF;
        digest[16] = (byte) 0xC0;

        assertThat(DecisionIds.base32(digest)).isEqualTo("74aaaaaaaaaaaaaaaaaaaaaaad");
    }
}

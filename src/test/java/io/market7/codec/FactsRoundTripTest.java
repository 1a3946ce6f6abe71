package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FactsRoundTripTest {

    private static final FactsReader READER = FactsReader.strict();
    private static final JsonMapper EXACT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Property(tries = 500)
    void readsBackWhatItWrote(@ForAll long seed) {
        FactSet facts = RandomFacts.of(seed);

        assertThat(READER.read(FactsWriter.bytes(facts))).isEqualTo(facts);
    }

    @Property(tries = 300)
    void writesTheSameBytesAgain(@ForAll long seed) {
        byte[] bytes = FactsWriter.bytes(RandomFacts.of(seed));

        assertThat(FactsWriter.bytes(READER.read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 200)
    void readsTreesAndMapsAsItReadsText(@ForAll long seed) {
        FactSet facts = RandomFacts.of(seed);
        String text = FactsWriter.text(facts);

        assertThat(READER.read(EXACT.readTree(text))).isEqualTo(facts);
        @SuppressWarnings("unchecked")
        var map = (java.util.Map<String, Object>) EXACT.readValue(text, java.util.Map.class);
        assertThat(READER.read(map)).isEqualTo(facts);
    }
}

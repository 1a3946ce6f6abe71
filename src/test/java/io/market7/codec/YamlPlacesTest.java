package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.YamlPlaces.Place;
import org.junit.jupiter.api.Test;

class YamlPlacesTest {

    private final YamlPlaces places =
            YamlPlaces.read(
                    """
                    question: dca

                    given: { price: 96, deal: { id: d1 } }   # a comment
                    scenarios:
                      - name: first
                        expect: { vetoes: [a, b] }
                      - name: second
                    """);

    @Test
    void aValueOfAMapStandsAtItsKey() {
        assertThat(places.of("question")).isEqualTo(new Place(1, 1));
        assertThat(places.of("given.price")).isEqualTo(new Place(3, 10));
        assertThat(places.of("given.deal.id")).isEqualTo(new Place(3, 29));
    }

    @Test
    void anElementOfAListStandsWhereItStarts() {
        assertThat(places.of("scenarios[1]")).isEqualTo(new Place(7, 5));
        assertThat(places.of("scenarios[0].expect.vetoes[1]")).isEqualTo(new Place(6, 27));
    }

    @Test
    void whatIsNotThereStandsWhereTheNearestValueAroundItDoes() {
        assertThat(places.of("scenarios[1].expect.vetoes")).isEqualTo(new Place(7, 5));
        assertThat(places.of("given.deal.price")).isEqualTo(places.of("given.deal"));
        assertThat(places.of("given.deal.steps[3].price")).isEqualTo(places.of("given.deal"));
    }

    @Test
    void aDocumentWithoutTheValueIsMeantAsAWhole() {
        assertThat(places.of("unknown")).isEqualTo(new Place(0, 0));
        assertThat(YamlPlaces.read("").of("question")).isEqualTo(new Place(0, 0));
    }
}

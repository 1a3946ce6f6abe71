package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModelsRouteTest {
    private final ApiServer server = ApiServer.get();

    private Answer predict(String model, String body) throws IOException {
        return server.http.send(
                "POST",
                "/api/v1/models/" + model + "/predict",
                body,
                "Content-Type: application/json",
                "X-Market7: 1");
    }

    @Test
    void listsEveryVersionAndSaysThatNoneDecides() throws IOException {
        JsonNode all = server.http.get("/api/v1/models").json();
        assertThat(all.size()).isEqualTo(5);
        all.forEach(
                each -> {
                    assertThat(each.path("absent").isNull()).as(each.toString()).isTrue();
                    assertThat(each.path("bound").asBoolean()).isFalse();
                    assertThat(each.path("details").path("scores").has("model")).isTrue();
                });
    }

    @Test
    void showsTheCardAndTheFeaturesOfOne() throws IOException {
        JsonNode one = server.http.get("/api/v1/models/recovery-odds").json();
        assertThat(one.path("card").asString()).startsWith("# recovery-odds 1.0.0");
        assertThat(one.path("features").path("m15Rsi").asString())
                .isEqualTo("points, 0.0 to 100.0, from indicators.15m.rsi");
        assertThat(server.http.get("/api/v1/models/crystal-ball").status()).isEqualTo(404);
    }

    @Test
    void predictsWithWhatMovedItOrSaysWhyNot() throws IOException {
        JsonNode said =
                predict("recovery-odds", "{\"features\":{\"drawdownPct\":3.2,\"m15Rsi\":35}}")
                        .json();
        assertThat(said.path("value").asDouble()).isBetween(0.0, 1.0);
        assertThat(said.path("contributions").size()).isEqualTo(5);
        JsonNode unknown = predict("recovery-odds", "{\"features\":{\"drawdownPct\":3.2}}").json();
        assertThat(unknown.path("value").isNull()).isTrue();
        assertThat(unknown.path("absent").asString()).contains("m15Rsi");
    }

    @Test
    void refusesFeaturesVersionsAndModelsThatDoNotExist() throws IOException {
        Answer foreign = predict("recovery-odds", "{\"features\":{\"rsj\":1}}");
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.json().path("code").asString()).isEqualTo("invalid-features");
        assertThat(predict("recovery-odds", "{\"version\":\"../../x\",\"features\":{}}").status())
                .isEqualTo(400);
        assertThat(predict("crystal-ball", "{\"features\":{}}").status()).isEqualTo(404);
        assertThat(predict("recovery-odds", "{\"features\":{\"m15Rsi\":\"x\"}}").status())
                .isEqualTo(400);
    }
}

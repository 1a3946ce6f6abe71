package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.cycle.LineEvaluator;
import io.market7.domain.decision.ExplainLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvaluateRouteTest {

    private static final String JSON = "Content-Type: application/json";

    private final ApiServer server = ApiServer.get();

    private Answer post(String query, String body) throws IOException {
        return server.http.send("POST", "/api/v1/evaluate" + query, body, JSON);
    }

    @Test
    void decidesOneObjectWithTheSameBytesAsTheCommand() throws IOException {
        LineEvaluator evaluator = server.context.getBean(LineEvaluator.class);
        byte[] facts = Samples.facts("c-1").getBytes(StandardCharsets.UTF_8);
        Answer answer = post("?explain=full", Samples.facts("c-1"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo(evaluator.answer(facts, ExplainLevel.FULL).json());
        assertThat(answer.json().path("outcome").asString()).isEqualTo("HOLD");
    }

    @Test
    void explainsOnlyWhenAsked() throws IOException {
        assertThat(post("", Samples.facts("a")).json().has("explanation")).isFalse();
        JsonNode why = post("?explain=why", Samples.facts("a")).json();
        assertThat(why.path("explanation").path("rules").size()).isPositive();
    }

    @Test
    void decidesEveryObjectOfAnArrayInOrderAndKeepsFaultsToTheirOwn() throws IOException {
        String body =
                " [ %s , {\"id\":\"b\"}, 7, %s ]".formatted(Samples.facts("ä"), Samples.facts("d"));
        JsonNode answers = post("", body).json();
        assertThat(answers.size()).isEqualTo(4);
        assertThat(answers.path(0).path("id").asString()).isEqualTo("ä");
        assertThat(answers.path(1).path("id").asString()).isEqualTo("b");
        assertThat(answers.path(1).path("error").path("code").asString())
                .isEqualTo("invalid-facts");
        assertThat(answers.path(2).path("error").path("code").asString())
                .isEqualTo("malformed-json");
        assertThat(answers.path(3).path("outcome").asString()).isEqualTo("HOLD");
    }

    @Test
    void answersAnEmptyArrayWithAnEmptyArray() throws IOException {
        assertThat(post("", "[]").text()).isEqualTo("[]");
    }

    @Test
    void takesTenThousandObjectsAndNotOneMore() throws IOException {
        String most = String.join(",", Collections.nCopies(10_000, "{}"));
        assertThat(post("", "[" + most + "]").json().size()).isEqualTo(10_000);
        Answer refused = post("", "[" + most + ",{}]");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().path("code").asString()).isEqualTo("too-many-facts");
    }

    @Test
    void namesEveryFieldThatIsWrongInASingleObject() throws IOException {
        Answer answer = post("", "{\"question\":\"dcaa\",\"price\":-1}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid-facts");
        assertThat(answer.json().path("errors").valueStream())
                .extracting(each -> each.path("field").asString())
                .contains("question", "at", "price");
    }

    @Test
    void refusesParametersThatDoNotExist() throws IOException {
        String facts =
                Samples.facts("p")
                        .replace("\"ledger\"", "\"parameters\":{\"dca\":{\"x\":1}},\"ledger\"");
        Answer answer = post("", facts);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid-parameters");
    }

    @Test
    void refusesALevelThatDoesNotExist() throws IOException {
        Answer answer = post("?explain=all", Samples.facts("a"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid-parameter");
    }

    @Test
    void keepsNothing() throws IOException {
        post("", Samples.facts("not-kept"));
        assertThat(server.http.get("/api/v1/decisions/not-kept").status()).isEqualTo(404);
    }
}

package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and files, with the small bundle of the tests in the place of the dashboard. */
class PagesRouteTest {

    private static final String PAGE = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String ASSET = "/assets/sample-0a1b2c3d.js";
    private static final Pattern NONCE = Pattern.compile("content=\"([\\w-]{24})\"");

    private final ApiServer server = ApiServer.get();

    private static String nonce(Answer page) {
        Matcher found = NONCE.matcher(page.text());
        assertThat(found.find()).as(page.text()).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/decisions",
                "/deals/SOLUSDT-sx6w80",
                "/rules/dca/1.0.0"
            })
    void answersEveryAddressOfTheDashboardWithItsPage(String path) throws IOException {
        Answer page = server.http.get(path, PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.text()).contains("<div id=\"root\">").doesNotContain("__CSP_NONCE__");
    }

    @Test
    void writesAFreshNonceThatThePolicyNames() throws IOException {
        Answer first = server.http.get("/", PAGE);
        Answer second = server.http.get("/", PAGE);
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.header("Content-Security-Policy"))
                .contains("style-src 'self' 'nonce-" + nonce(first) + "'")
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(first.text()).contains("nonce=\"" + nonce(first) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/actuator/nothing",
                "/v3/nothing",
                "/swagger-ui/nothing",
                "/problems/nothing",
                "/hooks/nothing",
                "/assets/nothing.js"
            })
    void answersNoRouteOfTheServiceWithThePage(String path) throws IOException {
        Answer answer = server.http.get(path, PAGE);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void answersOnlyBrowsersThatAskForAPageWithOne() throws IOException {
        assertThat(server.http.get("/decisions").status()).isEqualTo(404);
        assertThat(server.http.get("/decisions", "Accept: */*").status()).isEqualTo(404);
        assertThat(server.http.get("/decisions", "Accept: application/json").status())
                .isEqualTo(404);
    }

    @Test
    void letsAssetsBeKeptForEverAndNothingElse() throws IOException {
        Answer asset = server.http.get(ASSET, PAGE);
        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(server.http.get("/market7.css").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(server.http.get("/api/v1/status").header("Cache-Control")).contains("no-store");
    }

    @Test
    void compressesTextButNoEventStream() throws IOException {
        Answer asset = server.http.get(ASSET, "Accept-Encoding: gzip");
        assertThat(asset.header("Content-Encoding")).isEqualTo("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(asset.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).startsWith("// A script for tests");
        assertThat(
                        server.http
                                .get("/v3/api-docs", "Accept-Encoding: gzip")
                                .header("Content-Encoding"))
                .isEqualTo("gzip");
        try (EventStream stream = new EventStream(server.port, "?topics=control")) {
            assertThat(stream.header("Content-Encoding")).isNull();
        }
    }

    @Test
    void explainsEveryProblemOnItsPage() throws IOException {
        Answer problem = server.http.get("/api/v1/decisions/dca-none");
        String type = problem.json().path("type").asString();
        assertThat(type).isEqualTo("/problems/unknown-decision");
        Answer page = server.http.get(type, PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("<h1>unknown-decision</h1>", "No decision has this id.");
        assertThat(server.http.get("/problems", PAGE).text()).contains(type);
    }
}

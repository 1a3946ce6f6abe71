package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Passwords;
import io.market7.access.Role;
import io.market7.access.Secrets;
import io.market7.access.Token;
import io.market7.access.User;
import io.market7.api.RawHttp.Answer;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Signing in and out where one must. */
class SignInTest {

    private static final String PASSWORD = SignInServer.PASSWORD;

    private final SignInServer server = SignInServer.get();

    private Answer session(String... headers) throws IOException {
        return server.http.get("/api/v1/session", headers);
    }

    private static String cookie(Answer signedIn) {
        return "Cookie: " + signedIn.header("Set-Cookie").split(";")[0];
    }

    private User add(String name, Role role) {
        User user = new User(name, Passwords.hash(PASSWORD), Set.of(role));
        server.access.change(book -> book.with(user));
        return user;
    }

    @Test
    void tellsAnybodyWhetherTheyMustSignInAndWhatIsRunning() throws IOException {
        JsonNode nobody = session().json();
        assertThat(nobody.path("signInRequired").asBoolean()).isTrue();
        assertThat(nobody.path("environment").asString()).isEqualTo("paper");
        assertThat(nobody.path("user").isNull()).isTrue();
        assertThat(nobody.path("permissions").isEmpty()).isTrue();
    }

    @Test
    void signsInWithNameAndPassword() throws IOException {
        Answer answer = server.signIn("trader", PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
        assertThat(answer.json().path("roles").toString()).isEqualTo("[\"trader\"]");
        assertThat(answer.json().path("permissions").toString())
                .isEqualTo("[\"read\",\"evaluate\",\"trade\"]");
        assertThat(session(cookie(answer)).json().path("user").asString()).isEqualTo("trader");
        assertThat(server.http.get("/api/v1/status", cookie(answer)).status()).isEqualTo(200);
    }

    @Test
    void signsInWithATokenInTheBodyOrTheHeader() throws IOException {
        String body = "{\"token\":\"%s\"}".formatted(server.tokens.get(Role.VIEWER));
        Answer inBody = server.http.send("POST", "/api/v1/session", body, server.page());
        assertThat(inBody.json().path("user").asString()).isEqualTo("viewer");
        Answer inHeader =
                server.http.send(
                        "POST",
                        "/api/v1/session",
                        "{}",
                        "Content-Type: application/json",
                        server.bearer(Role.ANALYST));
        assertThat(session(cookie(inHeader)).json().path("roles").toString())
                .isEqualTo("[\"analyst\"]");
    }

    @Test
    void marksTheCookieForEncryptedConnectionsWhereThePageCameThroughOne() throws IOException {
        String body = "{\"user\":\"viewer\",\"password\":\"%s\"}".formatted(PASSWORD);
        Answer answer =
                server.http.send(
                        "POST",
                        "/api/v1/session",
                        body,
                        "Content-Type: application/json",
                        "Origin: https://127.0.0.1:" + server.port);
        assertThat(answer.header("Set-Cookie")).contains("Secure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user\":\"nobody\",\"password\":\"correct horse battery\"}",
                "{\"user\":\"viewer-\",\"password\":\"wrong horse battery\"}",
                "{\"token\":\"0000\"}"
            })
    void refusesWhatIsNotRightWithoutSayingWhichPart(String body) throws IOException {
        add("viewer-", Role.VIEWER);
        Answer answer = server.http.send("POST", "/api/v1/session", body, server.page());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("code").asString()).isEqualTo("sign-in-failed");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void refusesAnEmptyRequestEvenFromItsOwnPage() throws IOException {
        Answer answer = server.http.send("POST", "/api/v1/session", "{}", server.page());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("code").asString()).isEqualTo("token-required");
    }

    @Test
    void letsNobodyGoOnGuessing() throws IOException {
        add("guessed", Role.VIEWER);
        for (int i = 0; i < 5; i++) {
            assertThat(server.signIn("guessed", "wrong guess " + i).status()).isEqualTo(401);
        }
        Answer refused = server.signIn("guessed", PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("code").asString()).isEqualTo("too-many-attempts");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 301);
        assertThat(server.signIn("viewer", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void signsOut() throws IOException {
        String cookie = server.cookie(Role.VIEWER);
        Answer out = server.http.send("DELETE", "/api/v1/session", "", server.page(cookie));
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(server.http.get("/api/v1/status", cookie).status()).isEqualTo(401);
    }

    @Test
    void takesAChangeWithACookieOnlyFromItsOwnPage() throws IOException {
        String cookie = server.cookie(Role.ADMIN);
        String json = "Content-Type: application/json";
        String origin = "Origin: http://127.0.0.1:" + server.port;
        String pause = "/api/v1/control/pause";
        Answer withoutAll = server.http.send("POST", pause, "{}", cookie, json);
        Answer withoutHeader = server.http.send("POST", pause, "{}", cookie, json, origin);
        Answer withoutOrigin = server.http.send("POST", pause, "{}", cookie, json, "X-Market7: 1");
        for (Answer answer : new Answer[] {withoutAll, withoutHeader, withoutOrigin}) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("code").asString()).isEqualTo("header-required");
        }
        Answer own = server.http.send("POST", pause, "{}", server.page(cookie));
        assertThat(own.json().path("code").asString()).isEqualTo("invalid-request");
    }

    @Test
    void endsTheSessionOfAUserWhoIsRemovedOrHasAnotherPasswordOrRole() throws IOException {
        add("leaving", Role.TRADER);
        String cookie = cookie(server.signIn("leaving", PASSWORD));
        server.access.change(
                book -> {
                    User same = book.user("leaving").orElseThrow();
                    return book.with(new User("leaving", same.passwordHash(), Set.of(Role.VIEWER)));
                });
        assertThat(session(cookie).json().path("roles").toString()).isEqualTo("[\"viewer\"]");
        add("leaving", Role.TRADER);
        assertThat(server.http.get("/api/v1/status", cookie).status()).isEqualTo(401);
        String again = cookie(server.signIn("leaving", PASSWORD));
        server.access.change(book -> book.without("leaving"));
        assertThat(server.http.get("/api/v1/status", again).status()).isEqualTo(401);
    }

    @Test
    void acceptsATokenUntilItEndsOrIsRemoved() throws IOException {
        String secret = Secrets.draw();
        String bearer = "Authorization: Bearer " + secret;
        Instant now = Instant.now();
        give("short", secret, now.plus(Duration.ofHours(1)));
        assertThat(server.http.get("/api/v1/status", bearer).status()).isEqualTo(200);
        give("short", secret, now.minusSeconds(1));
        assertThat(server.http.get("/api/v1/status", bearer).status()).isEqualTo(401);
        give("short", secret, null);
        assertThat(server.http.get("/api/v1/status", bearer).status()).isEqualTo(200);
        server.access.change(book -> book.withoutToken("short"));
        assertThat(server.http.get("/api/v1/status", bearer).status()).isEqualTo(401);
    }

    private void give(String name, String secret, Instant endsAt) {
        Token token =
                new Token(name, Secrets.digest(secret), Set.of(Role.VIEWER), Instant.EPOCH, endsAt);
        server.access.change(book -> book.withToken(token));
    }

    @Test
    void endsTheStreamOfSomebodyWhoIsNoLongerWelcome() throws Exception {
        add("listener", Role.VIEWER);
        String cookie = cookie(server.signIn("listener", PASSWORD));
        try (EventStream stream = new EventStream(server.port, "?topics=control", cookie)) {
            assertThat(stream.status()).isEqualTo(200);
            stream.nextNamed("control");
            server.access.change(book -> book.without("listener"));
            assertThat(ended(stream)).isTrue();
        }
    }

    private static boolean ended(EventStream stream) throws IOException {
        try {
            while (true) {
                stream.next();
            }
        } catch (EOFException e) {
            return true;
        }
    }

    @Test
    void keepsNoSecretInTheFileAndTheFileToItsOwner() throws IOException {
        String file = Files.readString(server.journal.resolve("access.json"));
        assertThat(file).contains("{bcrypt}").doesNotContain(PASSWORD);
        server.tokens.values().forEach(secret -> assertThat(file).doesNotContain(secret));
        var permissions = Files.getPosixFilePermissions(server.journal.resolve("access.json"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void showsDetailsOfHealthOnlyToThoseWhoAreKnown() throws IOException {
        String path = "/actuator/health/readiness";
        assertThat(server.http.get(path).json().has("components")).isFalse();
        assertThat(server.http.get(path, server.bearer(Role.VIEWER)).json().has("components"))
                .isTrue();
    }

    @Test
    void writesDownWhoSignedInAndWhoTriedTo() throws IOException {
        add("audited", Role.VIEWER);
        server.signIn("audited", PASSWORD);
        server.signIn("audited", "wrong horse battery");
        JsonNode items =
                server.http
                        .get("/api/v1/audit?limit=500", server.bearer(Role.ADMIN))
                        .json()
                        .path("items");
        assertThat(items.valueStream())
                .filteredOn(each -> each.path("actor").asString().equals("audited"))
                .extracting(
                        each ->
                                each.path("action").asString()
                                        + " "
                                        + each.path("outcome").asString())
                .containsExactly("sign-in REFUSED", "sign-in DONE");
    }
}

package io.market7.api;

import io.market7.access.AccessFile;
import io.market7.access.Passwords;
import io.market7.access.Role;
import io.market7.access.Secrets;
import io.market7.access.Token;
import io.market7.access.User;
import io.market7.ruleset.RuleFolders;
import io.market7.wiring.ServiceStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service that wants everybody to sign in, with one user and one token of each role; started once
 * and ended with the process.
 */
final class SignInServer {

    static final String PASSWORD = "correct horse battery";

    /** The one other site whose pages may call. */
    static final String FRIEND = "https://desk.example.org";

    private static final SignInServer INSTANCE = new SignInServer();

    final Path journal;

    /** Rule folders of its own, for tests that change them. */
    final Path rules;

    final AccessFile access;
    final Map<Role, String> tokens = new EnumMap<>(Role.class);
    final ConfigurableApplicationContext context;
    final int port;
    final RawHttp http;

    private SignInServer() {
        try {
            journal = Files.createTempDirectory("market7-sign-in");
            rules = Files.createTempDirectory("market7-rules").resolve("rules");
            RuleFolders.copy(Path.of("rules"), rules);
            RuleFolders.copy(Path.of("config"), config());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        access = new AccessFile(journal);
        String hash = Passwords.hash(PASSWORD);
        for (Role role : Role.values()) {
            String secret = Secrets.draw();
            tokens.put(role, secret);
            access.change(
                    book ->
                            book.with(new User(role.label(), hash, Set.of(role)))
                                    .withToken(token(role, secret)));
        }
        List<String> arguments = new ArrayList<>(ApiServer.arguments(journal));
        arguments.add("--market7.folders.rules=" + rules);
        arguments.add("--market7.folders.config=" + config());
        arguments.add("--market7.security.sign-in=always");
        arguments.add("--market7.security.allowed-origins=" + FRIEND);
        arguments.add("--market7.stream.heartbeat-seconds=1");
        context = ServiceStart.application().run(arguments.toArray(String[]::new));
        port = context.getEnvironment().getProperty("local.server.port", Integer.class);
        http = new RawHttp(port);
    }

    /** Settings of its own, for tests that bind versions. */
    Path config() {
        return rules.resolveSibling("config");
    }

    private static Token token(Role role, String secret) {
        return new Token(role.label(), Secrets.digest(secret), Set.of(role), Instant.EPOCH, null);
    }

    static SignInServer get() {
        return INSTANCE;
    }

    String bearer(Role role) {
        return "Authorization: Bearer " + tokens.get(role);
    }

    /** Returns the headers a page of this service sends along with a change. */
    String[] page(String... more) {
        List<String> headers = new ArrayList<>(List.of(more));
        headers.add("Content-Type: application/json");
        headers.add("X-Market7: 1");
        headers.add("Origin: http://127.0.0.1:" + port);
        return headers.toArray(String[]::new);
    }

    /** Signs in as the user of a role and returns the cookie as a header. */
    String cookie(Role role) throws IOException {
        RawHttp.Answer answer = signIn(role.label(), PASSWORD);
        return "Cookie: " + answer.header("Set-Cookie").split(";")[0];
    }

    RawHttp.Answer signIn(String user, String password) throws IOException {
        String body = "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password);
        return http.send("POST", "/api/v1/session", body, page());
    }
}

package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.AccessFile;
import io.market7.access.Passwords;
import io.market7.access.Role;
import io.market7.access.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessCommandsTest {

    private static final String PASSWORD = "correct horse battery";

    @TempDir Path folder;

    private Typed typed(String input, String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--journal";
        all[words.length + 1] = folder.toString();
        return Typed.withInput(input, all);
    }

    @Test
    void addsAUserWithAPasswordFromStandardInput() {
        Typed added =
                typed(PASSWORD + "\n", "users", "add", "ada", "--role", "analyst", "--role=trader");
        assertThat(added.err).isEqualTo("ada may sign in now.\n");
        assertThat(added.code).isZero();
        var ada = new AccessFile(folder).read().user("ada").orElseThrow();
        assertThat(Passwords.matches(PASSWORD, ada.passwordHash())).isTrue();
        assertThat(ada.roles()).containsExactly(Role.ANALYST, Role.TRADER);
        assertThat(typed("", "users", "list", "--output", "json").out.strip())
                .isEqualTo("[{\"name\":\"ada\",\"roles\":[\"analyst\",\"trader\"]}]");
    }

    @Test
    void refusesUsersThatCannotBe() {
        assertThat(typed(PASSWORD, "users", "add", "ada").err).contains("users add needs --role");
        assertThat(typed(PASSWORD, "users", "add", "ada", "--role", "boss").err)
                .contains("boss", "viewer, analyst, trader, admin");
        assertThat(typed("short", "users", "add", "ada", "--role", "viewer").err)
                .contains("5 characters", "at least 12");
        assertThat(typed(PASSWORD, "users", "add", "a b", "--role", "viewer").code).isEqualTo(2);
        assertThat(new AccessFile(folder).read().users()).isEmpty();
    }

    @Test
    void removesAUserThatExists() {
        typed(PASSWORD, "users", "add", "ada", "--role", "viewer");
        assertThat(typed("", "users", "remove", "adda").code).isEqualTo(2);
        assertThat(typed("", "users", "remove", "ada").code).isZero();
        assertThat(new AccessFile(folder).read().users()).isEmpty();
    }

    @Test
    void printsATokenOnceAndKeepsItsDigest() {
        Instant before = Instant.now();
        Typed added = typed("", "tokens", "add", "report", "--role", "viewer", "--days", "90");
        assertThat(added.code).isZero();
        var token = new AccessFile(folder).read().token("report").orElseThrow();
        assertThat(Secrets.digest(added.out.strip())).isEqualTo(token.sha256());
        assertThat(token.endsAt())
                .isBetween(
                        before.plus(Duration.ofDays(90)).minusSeconds(1),
                        Instant.now().plus(Duration.ofDays(90)));
        assertThat(typed("", "tokens", "list").out).contains("report").doesNotContain(added.out);
    }

    @Test
    void refusesATokenTwiceAndDaysThatAreNone() {
        typed("", "tokens", "add", "report", "--role", "viewer");
        Typed again = typed("", "tokens", "add", "report", "--role", "admin");
        assertThat(again.code).isEqualTo(2);
        assertThat(again.out).isEmpty();
        assertThat(again.err).contains("There is a token report already");
        assertThat(typed("", "tokens", "add", "x", "--role", "viewer", "--days", "0").code)
                .isEqualTo(2);
        assertThat(typed("", "tokens", "remove", "report").code).isZero();
        assertThat(typed("", "tokens", "remove", "report").code).isEqualTo(2);
    }
}

package io.market7.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessFileTest {

    @TempDir Path folder;

    private static final Token TOKEN =
            new Token(
                    "backup",
                    Secrets.digest("s"),
                    Set.of(Role.VIEWER, Role.TRADER),
                    Instant.parse("2025-06-01T12:00:00Z"),
                    Instant.parse("2025-07-01T12:00:00Z"));

    private static User user(String name) {
        return new User(name, "{bcrypt}…", Set.of(Role.ANALYST));
    }

    @Test
    void knowsNobodyWithoutAFile() {
        assertThat(new AccessFile(folder).read()).isEqualTo(AccessBook.EMPTY);
    }

    @Test
    void readsBackWhatAnotherWrote() throws IOException {
        AccessFile writer = new AccessFile(folder);
        AccessFile reader = new AccessFile(folder);
        writer.change(book -> book.with(user("zoe")).with(user("ada")).withToken(TOKEN));
        assertThat(reader.read()).isEqualTo(writer.read());
        assertThat(reader.read().users()).extracting(User::name).containsExactly("ada", "zoe");
        assertThat(reader.read().token("backup")).contains(TOKEN);
        var permissions = Files.getPosixFilePermissions(folder.resolve(AccessFile.NAME));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void noticesThatTheFileWasReplacedOrDeleted() throws IOException {
        AccessFile reader = new AccessFile(folder);
        new AccessFile(folder).change(book -> book.with(user("ada")));
        assertThat(reader.read().user("ada")).isPresent();
        new AccessFile(folder).change(book -> book.without("ada").with(user("zoe")));
        assertThat(reader.read().user("ada")).isEmpty();
        assertThat(reader.read().user("zoe")).isPresent();
        Files.delete(folder.resolve(AccessFile.NAME));
        assertThat(reader.read()).isEqualTo(AccessBook.EMPTY);
    }

    @Test
    void replacesWhoeverHasTheSameName() {
        AccessFile file = new AccessFile(folder);
        file.change(book -> book.with(user("ada")));
        file.change(book -> book.with(new User("ada", "{bcrypt}other", Set.of(Role.ADMIN))));
        assertThat(file.read().users()).hasSize(1);
        assertThat(file.read().user("ada").orElseThrow().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Files.writeString(folder.resolve(AccessFile.NAME), "{\"usres\":[]}");
        assertThatIllegalStateException()
                .isThrownBy(() -> new AccessFile(folder).read())
                .withMessageContaining("access.json")
                .withMessageContaining("usres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-ada", "a b", "ada/..", "ä"})
    void refusesNamesThatAreNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> user(name));
    }

    @Test
    void refusesSomebodyWhoMayDoNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new User("ada", "{bcrypt}…", Set.of()))
                .withMessageContaining("viewer, analyst, trader, admin");
    }

    @Test
    void endsATokenAtItsEndAndNotBefore() {
        assertThat(TOKEN.isValid(TOKEN.endsAt().minusMillis(1))).isTrue();
        assertThat(TOKEN.isValid(TOKEN.endsAt())).isFalse();
    }

    @Test
    void keepsTheWorkOfAnalystsAndTradersApart() {
        assertThat(Role.ANALYST.permissions()).doesNotContain(Permission.TRADE);
        assertThat(Role.TRADER.permissions()).doesNotContain(Permission.RULES);
        assertThat(Role.VIEWER.permissions()).containsExactly(Permission.READ);
        assertThat(Role.ADMIN.permissions()).containsExactlyInAnyOrder(Permission.values());
    }
}

package io.market7.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void knowsAPasswordAgainAndNoOther() {
        String kept = Passwords.hash("twelve chars");
        assertThat(kept).startsWith("{bcrypt}");
        assertThat(Passwords.hash("twelve chars")).isNotEqualTo(kept);
        assertThat(Passwords.matches("twelve chars", kept)).isTrue();
        assertThat(Passwords.matches("twelve charS", kept)).isFalse();
        assertThat(Passwords.matches("twelve chars", null)).isFalse();
    }

    @Test
    void takesTwelveCharactersToSeventyTwoBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Passwords.hash("x".repeat(11)));
        assertThat(Passwords.hash("x".repeat(12))).isNotBlank();
        assertThat(Passwords.hash("ä".repeat(36))).isNotBlank();
        assertThatIllegalArgumentException().isThrownBy(() -> Passwords.hash("ä".repeat(37)));
    }

    @Test
    void letsNoLongerPasswordPassForItsBeginning() {
        String kept = Passwords.hash("x".repeat(72));
        assertThat(Passwords.matches("x".repeat(72), kept)).isTrue();
        assertThat(Passwords.matches("x".repeat(73), kept)).isFalse();
    }
}

package io.market7.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceArgumentsTest {

    private static List<String> journals(String... words) {
        return ServiceArguments.of(List.of(words)).stream()
                .filter(each -> each.startsWith("--market7.folders.journal="))
                .toList();
    }

    @Test
    void takesAFolderFromTheOptionOrTheSetting() {
        assertThat(journals("serve", "--journal", "here"))
                .containsExactly("--market7.folders.journal=here");
        assertThat(journals("serve", "--market7.folders.journal=there"))
                .containsExactly("--market7.folders.journal=there");
    }

    @Test
    void letsTheSettingWinOverTheOption() {
        assertThat(journals("serve", "--journal", "here", "--market7.folders.journal=there"))
                .containsExactly("--market7.folders.journal=there");
    }
}

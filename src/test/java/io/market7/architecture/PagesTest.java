package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages point to is there. */
class PagesTest {

    private static final Pages REPOSITORY = new Pages(Path.of("").toAbsolutePath());

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(REPOSITORY.brokenLinks()).isEmpty();
    }

    @Test
    void theIndexListsEveryDecision() throws IOException {
        assertThat(REPOSITORY.unlistedDecisions()).isEmpty();
    }

    @Test
    void catchesALinkToNothingAndADecisionNobodyLists(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("docs/adr"));
        Files.writeString(
                folder.resolve("README.md"), "[one](0001-one.md) [gone](gone.md#part) `[x](y)`");
        Files.writeString(folder.resolve("0001-one.md"), "");
        Files.writeString(folder.resolve("0002-two.md"), "");

        assertThat(new Pages(root).brokenLinks()).containsExactly("docs/adr/README.md: gone.md");
        assertThat(new Pages(root).unlistedDecisions()).containsExactly("0002-two.md");
    }
}

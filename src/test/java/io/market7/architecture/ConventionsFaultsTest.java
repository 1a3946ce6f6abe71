package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every convention catches the file made to break it, and lets the longest good one pass. */
class ConventionsFaultsTest {

    private static final String SOURCE = "src/main/java/io/market7/domain/Thing.java";
    private static final String GUARD = "rules/dca/1.0.0/guards/thing.drl";

    @TempDir private Path root;

    @Test
    void catchesASourceOfOneLineTooMany() throws IOException {
        assertThat(with(SOURCE, "\n".repeat(300)).longSources()).isEmpty();
        assertThat(with(SOURCE, "\n".repeat(301)).longSources())
                .containsExactly(SOURCE + ": 301 lines, at most 300");
    }

    @Test
    void catchesAGuardOfOneLineTooMany() throws IOException {
        assertThat(with(GUARD, "\n".repeat(60)).longGuards()).isEmpty();
        assertThat(with(GUARD, "\n".repeat(61)).longGuards())
                .containsExactly(GUARD + ": 61 lines, at most 60");
    }

    @Test
    void catchesAGuardWithoutScenarios() throws IOException {
        assertThat(with(GUARD, "").guardsWithoutScenarios())
                .containsExactly(GUARD + ": no scenarios beside it");
        assertThat(with("rules/dca/1.0.0/guards/thing.scenarios.yaml", "").guardsWithoutScenarios())
                .isEmpty();
    }

    @Test
    void catchesPrinting() throws IOException {
        assertThat(with(SOURCE, "System.out.println();").standardOutput())
                .containsExactly(SOURCE + ": holds System.out");
    }

    @Test
    void catchesWorkPutOffInAnyFile() throws IOException {
        assertThat(with("config/a.yaml", "# TO" + "DO later").leftovers()).hasSize(1);
        assertThat(with("config/a.yaml", "# FIX" + "ME").leftovers()).hasSize(1);
        assertThat(with("config/a.yaml", "# MASTODON").leftovers()).isEmpty();
    }

    @Test
    void catchesAPublicTypeWithoutJavadoc() throws IOException {
        assertThat(with(SOURCE, "@Wired(\"a\")\npublic final class Thing {}").undocumentedTypes())
                .containsExactly(SOURCE + ": Thing has no javadoc");
    }

    @Test
    void catchesANestedTypeWithoutJavadoc() throws IOException {
        String source = "/** Outer. */\npublic class Thing {\n    public record Part() {}\n}\n";
        assertThat(with(SOURCE, source).undocumentedTypes())
                .containsExactly(SOURCE + ": Part has no javadoc");
    }

    @Test
    void acceptsAnnotationsBetweenJavadocAndType() throws IOException {
        String source =
                "/** Said. */\n@Wired(name = \"a\", of = {@B(1)})\n@Lazy\npublic record Thing() {}";
        assertThat(with(SOURCE, source).undocumentedTypes()).isEmpty();
    }

    @Test
    void catchesTheHostOfARegistry() throws IOException {
        assertThat(
                        with("dashboard/lock.json", "https://registry" + ".npmjs" + ".org/x")
                                .registryHosts())
                .hasSize(1);
    }

    @Test
    void looksPastWhatIsBuilt() throws IOException {
        assertThat(with("target/notes.txt", "FIX" + "ME").leftovers()).isEmpty();
    }

    private Conventions with(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return new Conventions(root);
    }
}

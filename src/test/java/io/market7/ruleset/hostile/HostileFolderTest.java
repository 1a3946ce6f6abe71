package io.market7.ruleset.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version folder may not reach out of itself, nor grow without end. */
class HostileFolderTest {

    private static final String RULE =
            """
            // The price is known.
            rule "r%d"
            when
                Price()
            then
                insertLogical( tag( drools.getRule() ) );
            end
            """;

    @TempDir private Path temp;

    private TestFolder folder() {
        return TestFolder.withoutGuards(temp, "dca").write("guards/a.drl", RULE.formatted(1));
    }

    @Test
    void refusesLinkOutOfTheFolderWithoutShowingWhatItPointsAt() throws Exception {
        TestFolder folder = folder();
        Path secret = Files.writeString(temp.resolve("secret"), "token");
        Files.createSymbolicLink(folder.folder().resolve("guards/b.drl"), secret);
        assertThat(folder.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.message()).contains("link out of its folder");
                            assertThat(fault.toString()).doesNotContain("token");
                        });
    }

    @Test
    void followsLinkWithinTheFolder() throws Exception {
        TestFolder folder = folder();
        Path inside = folder.folder().resolve("..data/b.drl");
        Files.createDirectories(inside.getParent());
        Files.writeString(inside, RULE.formatted(2));
        Files.createSymbolicLink(
                folder.folder().resolve("guards/b.drl"), Path.of("../..data/b.drl"));
        assertThat(folder.read().rules()).extracting("name").contains("r1", "r2");
    }

    @Test
    void refusesMoreFilesThanAnybodyReads() {
        TestFolder folder = folder();
        for (int i = 0; i < 501; i++) {
            folder.write("guards/g" + i + ".drl", RULE.formatted(100 + i));
        }
        assertThat(folder.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("more than 500 files"));
    }

    @Test
    void refusesMoreTextThanAnybodyReads() {
        TestFolder folder = folder();
        for (int i = 0; i < 80; i++) {
            folder.write("guards/g" + i + ".drl", "// Why.\n".repeat(8_000));
        }
        assertThat(folder.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("characters together"));
    }

    @Test
    void refusesMoreRulesThanAnybodyReads() {
        TestFolder folder = folder();
        StringBuilder many = new StringBuilder();
        for (int file = 0; file < 5; file++) {
            many.setLength(0);
            for (int i = 0; i < 201; i++) {
                many.append(RULE.formatted(1_000 * (file + 1) + i));
            }
            folder.write("guards/g" + file + ".drl", many.toString());
        }
        assertThat(folder.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("1006 rules"));
    }

    @Test
    void refusesFileThatIsNoText() throws Exception {
        TestFolder folder = folder();
        Files.write(folder.folder().resolve("guards/b.drl"), new byte[] {(byte) 0xff, 0, 1});
        assertThat(folder.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("no UTF-8 text"));
    }
}

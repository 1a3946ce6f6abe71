package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed page that is made from the code and must not drift from it. */
final class GeneratedPage {

    private static final boolean UPDATE = Boolean.getBoolean("market7.update-docs");

    private GeneratedPage() {}

    /** Compares the page with the file, or writes it with {@code -Dmarket7.update-docs=true}. */
    static void verify(Path file, String page) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        String found = Files.exists(file) ? Files.readString(file) : "";
        assertThat(found)
                .as(
                        "%s no longer says what the code says. Maybe the change is wanted: mvn test -Dtest=ModuleMapTest,RuleCatalogueTest,FactPageTest -Dmarket7.update-docs=true writes it anew.",
                        file)
                .isEqualTo(page);
    }
}

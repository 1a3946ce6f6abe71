package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The repository keeps to its own conventions. */
class ConventionsTest {

    private static final Conventions REPOSITORY = new Conventions(Path.of("").toAbsolutePath());

    @Test
    void sourcesStayShort() {
        assertThat(REPOSITORY.longSources()).isEmpty();
    }

    @Test
    void guardsStayShort() {
        assertThat(REPOSITORY.longGuards()).isEmpty();
    }

    @Test
    void everyGuardHasScenariosBesideIt() {
        assertThat(REPOSITORY.guardsWithoutScenarios()).isEmpty();
    }

    @Test
    void nothingPrintsPastTheConsole() {
        assertThat(REPOSITORY.standardOutput()).isEmpty();
    }

    @Test
    void nothingIsPutOff() {
        assertThat(REPOSITORY.leftovers()).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(REPOSITORY.undocumentedTypes()).isEmpty();
    }

    @Test
    void noFileNamesAPackageRegistry() {
        assertThat(REPOSITORY.registryHosts()).isEmpty();
    }
}

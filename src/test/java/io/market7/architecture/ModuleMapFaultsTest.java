package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the map catches the class made to break it. */
class ModuleMapFaultsTest {

    private static final String ROOT = "io.market7.architecture.broken";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);
    private static final ModuleRules RULES = new ModuleRules(ROOT);

    static List<Named<ModuleEntry>> rows() {
        return ModuleMap.entries().stream().map(each -> Named.of(each.name(), each)).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void catchesWhatTheRowForbids(ModuleEntry entry) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RULES.importsOnly(entry).check(CLASSES))
                .withMessageContaining(ROOT + "." + entry.name());
    }

    static List<Arguments> rules() {
        return List.of(
                caught(RULES.nothingBesideTheMap(), "Stray"),
                caught(RULES.noOldJackson(), "OldJackson"),
                caught(RULES.springOnlyAtTheEdges(), "Component"),
                caught(RULES.noRetryLibrary(), "RetryTemplate"),
                caught(RULES.edgesOnlyReadTheJournal(), "Trades"),
                caught(RULES.edgesSendNoOrders(), "Trades"),
                caught(RULES.noModuleCycles(), "Cycle detected"),
                caught(RULES.noPackageCycles(), "Cycle detected"));
    }

    private static Arguments caught(ArchRule rule, String word) {
        return Arguments.of(Named.of(rule.getDescription(), rule), word);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesTheBreak(ArchRule rule, String word) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(CLASSES))
                .withMessageContaining(word);
    }
}

package io.market7.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages keep to their map, and the map is drawn. */
class ModuleMapTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.market7");

    private static final ModuleRules RULES = new ModuleRules("io.market7");

    static List<Named<ModuleEntry>> rows() {
        return ModuleMap.entries().stream().map(each -> Named.of(each.name(), each)).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void importsOnlyWhatItsRowAllows(ModuleEntry entry) {
        RULES.importsOnly(entry).check(CLASSES);
    }

    static List<Named<ArchRule>> rules() {
        return List.of(
                        RULES.nothingBesideTheMap(),
                        RULES.noOldJackson(),
                        RULES.springOnlyAtTheEdges(),
                        RULES.noRetryLibrary(),
                        RULES.edgesOnlyReadTheJournal(),
                        RULES.edgesSendNoOrders(),
                        RULES.noModuleCycles(),
                        RULES.noPackageCycles())
                .stream()
                .map(each -> Named.of(each.getDescription(), each))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRule(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void drawsTheModulesAsTheyAre() throws IOException {
        GeneratedPage.verify(
                Path.of("docs/reference/modules.md"), new ModuleDiagram(CLASSES).page());
    }
}

package io.market7.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;

/** The package map as rules over compiled classes; the root is a parameter so that it can fail. */
final class ModuleRules {

    private final String root;

    ModuleRules(String root) {
        this.root = root;
    }

    /** A package imports the packages and libraries of its row, the JDK, and nothing else. */
    ArchRule importsOnly(ModuleEntry entry) {
        String[] allowed =
                Stream.of(
                                Stream.of(entry.name()).map(this::below),
                                entry.modules().stream().map(this::below),
                                entry.libraries().stream().map(each -> each + ".."),
                                Stream.of("java.."))
                        .flatMap(each -> each)
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(below(entry.name()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .as("%s imports only %s".formatted(entry.name(), List.of(allowed)));
    }

    /** Every class stands in a package of the map or is the entry point. */
    ArchRule nothingBesideTheMap() {
        String[] known =
                Stream.concat(
                                Stream.of(root),
                                ModuleMap.entries().stream().map(each -> below(each.name())))
                        .toArray(String[]::new);
        return classes()
                .should()
                .resideInAnyPackage(known)
                .as("every package stands in the package map");
    }

    /** Jackson 2 comes with other libraries; our code speaks Jackson 3. */
    ArchRule noOldJackson() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + "." + ModuleMap.OLD_JACKSON)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .as("no class but %s uses com.fasterxml".formatted(ModuleMap.OLD_JACKSON));
    }

    /** Spring wires at the edges; the core is plain Java. */
    ArchRule springOnlyAtTheEdges() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        ModuleMap.SPRING.stream().map(this::below).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .as("only %s name Spring".formatted(ModuleMap.SPRING));
    }

    /** What sends orders decides itself when to ask again, never a library. */
    ArchRule noRetryLibrary() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ModuleMap.RETRY_LIBRARIES.toArray(String[]::new))
                .as("no class uses a retry library");
    }

    /** Api and shell read the journal and never write it. */
    ArchRule edgesOnlyReadTheJournal() {
        return edges().should()
                .dependOnClassesThat(
                        describe(
                                "write the journal",
                                each ->
                                        within("journal", each)
                                                && !named(ModuleMap.JOURNAL_READING, each)))
                .allowEmptyShould(true)
                .as("api and shell only read the journal");
    }

    /** Api and shell control execution and never send an order. */
    ArchRule edgesSendNoOrders() {
        return edges().should()
                .dependOnClassesThat(
                        describe(
                                "send orders",
                                each ->
                                        within("execution", each)
                                                && named(ModuleMap.ORDER_SENDING, each)))
                .allowEmptyShould(true)
                .as("api and shell send no orders");
    }

    /** The packages of the map form no cycle. */
    ArchRule noModuleCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Neither do the packages inside them; the records of the domain may know each other. */
    ArchRule noPackageCycles() {
        return slices().assignedFrom(packages()).should().beFreeOfCycles();
    }

    private SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass each) {
                return within("domain", each)
                        ? SliceIdentifier.of(root + ".domain")
                        : SliceIdentifier.of(each.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages, the domain as one";
            }
        };
    }

    private GivenClassesConjunction edges() {
        DescribedPredicate<JavaClass> edge =
                describe(
                        "speak to people",
                        each -> ModuleMap.EDGES.stream().anyMatch(name -> within(name, each)));
        return noClasses().that(edge);
    }

    private static boolean named(List<String> names, JavaClass each) {
        String outermost = each.getName().substring(each.getPackageName().length() + 1);
        return names.contains(outermost.split("\\$")[0]);
    }

    private boolean within(String module, JavaClass each) {
        String name = root + "." + module;
        return each.getPackageName().equals(name) || each.getPackageName().startsWith(name + ".");
    }

    private String below(String module) {
        return root + "." + module + "..";
    }
}

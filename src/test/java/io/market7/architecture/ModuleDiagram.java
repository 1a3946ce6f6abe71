package io.market7.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The packages as they are, drawn and listed. */
final class ModuleDiagram {

    private static final String ROOT = "io.market7.";
    private static final Set<String> BASE = Set.of("domain", "codec");

    private final SortedMap<String, Set<String>> imports = new TreeMap<>();

    ModuleDiagram(JavaClasses classes) {
        for (JavaClass each : classes) {
            String from = module(each);
            if (from != null) {
                Set<String> to = imports.computeIfAbsent(from, name -> new TreeSet<>());
                each.getDirectDependenciesFromSelf()
                        .forEach(dependency -> add(to, from, module(dependency.getTargetClass())));
            }
        }
    }

    private static void add(Set<String> to, String from, String module) {
        if (module != null && !module.equals(from)) {
            to.add(module);
        }
    }

    private static String module(JavaClass each) {
        String name = each.getPackageName() + ".";
        return name.startsWith(ROOT) && name.length() > ROOT.length()
                ? name.substring(ROOT.length()).split("\\.")[0]
                : null;
    }

    /** Returns the page. */
    String page() {
        return """
                # Packages

                Generated from the compiled classes by `ModuleMapTest`; do not edit. After a wanted change run
                `mvn test -Dtest=ModuleMapTest -Dmarket7.update-docs=true`.

                An arrow means: imports. Every package may import `domain`, and all but `domain` may import `codec`; those arrows are
                left out.

                ```mermaid
                graph TD
                %s
                ```

                | package | for | imports | may import | libraries |
                |---|---|---|---|---|
                %s

                `api` and `shell` only read the journal and send no orders. No class but `%s` uses Jackson 2, and none
                a retry library. The packages form no cycle.
                """
                .formatted(arrows(), rows(), ModuleMap.OLD_JACKSON);
    }

    private String arrows() {
        return imports.entrySet().stream()
                .filter(each -> !BASE.contains(each.getKey()))
                .map(each -> arrows(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String arrows(String from, Set<String> to) {
        List<String> shown = to.stream().filter(each -> !BASE.contains(each)).toList();
        return shown.isEmpty()
                ? "    " + from
                : shown.stream()
                        .map(each -> "    " + from + " --> " + each)
                        .collect(Collectors.joining("\n"));
    }

    private String rows() {
        return ModuleMap.entries().stream()
                .filter(each -> imports.containsKey(each.name()))
                .map(this::row)
                .collect(Collectors.joining("\n"));
    }

    private String row(ModuleEntry entry) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        entry.name(),
                        entry.purpose(),
                        list(imports.get(entry.name())),
                        list(new TreeSet<>(entry.modules())),
                        list(new TreeSet<>(entry.libraries())));
    }

    private static String list(Set<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}

package io.market7.architecture;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.KnownAs;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Rule;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules of all versions: one page to find a rule on, and one page a version to read it on. */
final class RuleCatalogue {

    static final Path INDEX = Path.of("docs/reference/rules.md");
    static final Path FOLDER = Path.of("docs/reference/rules");

    private final RulesetCatalog catalog;

    RuleCatalogue(RulesetCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns every page by its path. */
    Map<Path, String> pages() {
        Map<Path, String> pages = new TreeMap<>();
        pages.put(INDEX, index());
        catalog.versions().forEach(each -> pages.put(path(each), page(each, catalog.read(each))));
        return pages;
    }

    private static Path path(RulesetVersion version) {
        return FOLDER.resolve(version.ruleset() + "-" + version.version() + ".md");
    }

    private static String page(RulesetVersion version, RulesetSource source) {
        return new RulesetPage(version, source).text();
    }

    private String index() {
        List<RulesetVersion> versions = catalog.versions();
        return """
                # Rules

                Generated from the folders under `rules/` by `RuleCatalogueTest`; do not edit. After a wanted change run
                `mvn test -Dtest=RuleCatalogueTest -Dmarket7.update-docs=true`.

                A rule's name is its reason code. A liftable veto can be lifted by an override rule of the same ruleset, any other
                veto cannot. Each version has a page of its own that says of every rule when it holds, with which parameters, what it
                concludes, and which scenarios show it.

                | version | answers | rules | binding |
                |---|---|---|---|
                %s

                Coming from an earlier system? [Its names](#former-names) lead to the rules that took their place.

                %s
                ## Former names

                | known as | ruleset | now |
                |---|---|---|
                %s
                """
                .formatted(
                        joined(versions, this::contents),
                        versions.stream().map(this::section).collect(Collectors.joining("\n")),
                        formerNames());
    }

    private String contents(RulesetVersion version) {
        RulesetSource source = catalog.read(version);
        return "| [%s](#%s) | %s | %d | %s |"
                .formatted(
                        version.label().replace('@', ' '),
                        version.label().replace('@', '-').replace(".", ""),
                        Cells.of(source.manifest().description()),
                        source.rules().size(),
                        version.binding());
    }

    private String section(RulesetVersion version) {
        RulesetSource source = catalog.read(version);
        return """
                ## %s %s

                %s [When each rule holds](rules/%s), [parameters](rules/%s#parameters).

                | rule | reason | concludes | liftable |
                |---|---|---|---|
                %s
                """
                .formatted(
                        version.ruleset(),
                        version.version(),
                        source.manifest().description(),
                        path(version).getFileName(),
                        path(version).getFileName(),
                        joined(source.rules(), rule -> row(version, rule)));
    }

    private static String row(RulesetVersion version, Rule rule) {
        return "| [`%s`](rules/%s#%s) | %s | %s | %s |"
                .formatted(
                        rule.name(),
                        path(version).getFileName(),
                        rule.name(),
                        Cells.of(rule.reason()),
                        rule.conclusions().stream()
                                .map(each -> ConclusionFunction.of(each.function()).outcome())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        liftable(rule));
    }

    private static String liftable(Rule rule) {
        List<String> functions = rule.conclusions().stream().map(Conclusion::function).toList();
        if (functions.contains(ConclusionFunction.LIFTABLE_VETO.spelling())) {
            return "yes";
        }
        return functions.contains(ConclusionFunction.VETO.spelling()) ? "no" : "–";
    }

    private record Former(RulesetVersion version, KnownAs name) {}

    private String formerNames() {
        List<Former> all =
                catalog.versions().stream()
                        .flatMap(RuleCatalogue.this::former)
                        .sorted(
                                Comparator.comparing(
                                        each -> each.name().name().toLowerCase(Locale.ROOT)))
                        .toList();
        return joined(all, RuleCatalogue::formerName);
    }

    private Stream<Former> former(RulesetVersion version) {
        return catalog.read(version).manifest().knownAs().stream()
                .map(name -> new Former(version, name));
    }

    private static String formerName(Former former) {
        String page = "rules/" + path(former.version()).getFileName();
        String now =
                former.name().guard() == null
                        ? former.name().rules().stream()
                                .map(rule -> "[`%s`](%s#%s)".formatted(rule, page, rule))
                                .collect(Collectors.joining(", "))
                        : "guard [%s](%s#guard-%s)"
                                .formatted(former.name().guard(), page, former.name().guard());
        return "| %s | %s | %s |"
                .formatted(
                        Cells.of(former.name().name()),
                        former.version().label().replace('@', ' '),
                        now);
    }

    private static <T> String joined(List<T> items, java.util.function.Function<T, String> row) {
        return items.stream().map(row).collect(Collectors.joining("\n"));
    }
}

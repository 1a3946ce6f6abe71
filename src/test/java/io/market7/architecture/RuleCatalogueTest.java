package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.manifest.KnownAs;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule catalogue under docs says what the rule files say. */
class RuleCatalogueTest {

    private final Map<Path, String> pages = new RuleCatalogue(TestRulesets.catalog()).pages();

    @Test
    void theCommittedCatalogueIsUpToDate() throws IOException {
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            GeneratedPage.verify(page.getKey(), page.getValue());
        }
    }

    @Test
    void thereIsNoPageOfAVersionThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(RuleCatalogue.FOLDER)) {
            assertThat(files).allMatch(pages::containsKey);
        }
    }

    @Test
    void everyRuleAndParameterHasItsPlace() {
        String index = pages.get(RuleCatalogue.INDEX);
        for (RulesetVersion version : TestRulesets.catalog().versions()) {
            var source = TestRulesets.catalog().read(version);
            String page = page(version);
            assertThat(source.rules())
                    .extracting(Rule::name)
                    .allMatch(name -> index.contains("\n| [`" + name + "`]("))
                    .allMatch(name -> page.contains("\n### " + name + "\n"));
            assertThat(source.manifest().parameters())
                    .extracting(ParameterSpec::name)
                    .allMatch(name -> page.contains("\n| `" + name + "` | "));
        }
    }

    @Test
    void everyFormerNameLeadsToItsRule() {
        String index = pages.get(RuleCatalogue.INDEX);
        for (RulesetVersion version : TestRulesets.catalog().versions()) {
            for (KnownAs former : TestRulesets.catalog().read(version).manifest().knownAs()) {
                assertThat(index).contains("\n| " + former.name() + " | " + version.ruleset());
                assertThat(page(version)).contains(former.name());
            }
        }
    }

    @Test
    void nobodyLooksForAFormerNameInVain() throws IOException {
        String index = pages.get(RuleCatalogue.INDEX);
        try (Stream<String> names = Files.lines(Path.of("src/test/resources/former-names.txt"))) {
            assertThat(names.filter(line -> !line.startsWith("#")).toList())
                    .hasSizeGreaterThan(60)
                    .allSatisfy(
                            line -> {
                                String[] name = line.split(" ", 2);
                                assertThat(index)
                                        .contains("\n| " + name[1] + " | " + name[0] + " ");
                            });
        }
    }

    private String page(RulesetVersion version) {
        String file = version.ruleset() + "-" + version.version() + ".md";
        return pages.get(RuleCatalogue.FOLDER.resolve(file));
    }
}

package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Rule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rule catalogue under docs says what the rule files say. */
class RuleCatalogueTest {

    private final String page = new RuleCatalogue(TestRulesets.catalog()).page();

    @Test
    void theCommittedCatalogueIsUpToDate() throws IOException {
        GeneratedPage.verify(Path.of("docs/reference/rules.md"), page);
    }

    @Test
    void everyRuleAndParameterHasItsLine() {
        for (RulesetVersion version : TestRulesets.catalog().versions()) {
            var source = TestRulesets.catalog().read(version);
            assertThat(source.rules())
                    .extracting(Rule::name)
                    .allMatch(name -> page.contains("\n| `" + name + "` | "));
            assertThat(source.manifest().parameters())
                    .extracting(ParameterSpec::name)
                    .allMatch(name -> page.contains("\n| `" + name + "` | "));
        }
    }
}

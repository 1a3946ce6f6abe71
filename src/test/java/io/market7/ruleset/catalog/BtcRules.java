package io.market7.ruleset.catalog;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** A rule folder with one small ruleset, which tests may change as they like. */
public final class BtcRules {

    /** Sellers are neither here nor there. */
    public static final FactSet FACTS =
            TestFacts.read(
                    """
                    question: btc
                    at: 2025-06-01T12:00:00Z
                    symbol: BTCUSDT
                    btc: { 15m: { closeAt: 2025-06-01T12:00:00Z, close: 100, ema50: 99, ema200: 100, rsi: 50, adx: 30, macdHistogram: 0.1 } }
                    """);

    private final Path folder;

    public BtcRules(Path folder) throws IOException {
        this.folder = folder;
        copy("1.0.0");
        bind("1.0.0");
    }

    public Path rules() {
        return folder.resolve("rules");
    }

    public Path version(String version) {
        return rules().resolve("btc").resolve(version);
    }

    public Path bindings() {
        return folder.resolve("config/rulesets.yaml");
    }

    public Path file(String version, String path) {
        return version(version).resolve(path);
    }

    public RulesetCatalog catalog() {
        return RulesetCatalog.open(rules(), bindings());
    }

    /** Makes a version of the shipped one. */
    public void copy(String version) throws IOException {
        RuleFolders.draft(rules().resolve("btc"), version);
    }

    /** Makes a version that tells itself by a tag. */
    public void stamp(String version) throws IOException {
        copy(version);
        Files.writeString(
                file(version, "guards/stamp.drl"),
                """
                // This version says who it is.
                rule "stamp-%s"
                when
                    BtcSnapshot( rsi != null )
                then
                    insertLogical( tag( drools.getRule() ) );
                end
                """
                        .formatted(version.replace('.', '-')));
        RuleFolders.deleteScenarios(version(version));
    }

    public void bind(String version) throws IOException {
        Files.createDirectories(bindings().getParent());
        Path aside = bindings().resolveSibling("next");
        Files.writeString(aside, "rulesets: { btc: { live: %s } }\n".formatted(version));
        Files.move(
                aside,
                bindings(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    public void seal(String version) throws IOException {
        RulesetCatalog catalog = catalog();
        RulesetVersion found = catalog.version("btc@" + version);
        catalog.seals().with(found, catalog.read(found).sha256()).write(rules());
    }

    public static Decision decide(Supplier<BoundRulesets> rulesets) {
        return new RuleEngine(rulesets).decide(FACTS, ExplainLevel.NONE);
    }
}

package io.market7.bench;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.Publications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Versions of the shipped rulesets that say in their tags who they are, bound all at once. */
final class ReloadRules {

    static final int VERSIONS = 9;

    private static final Map<String, String> SUBJECT =
            Map.of(
                    "btc", "BtcSnapshot()",
                    "dca", "Candidate( question == Question.DCA )",
                    "fork", "Candidate( question == Question.FORK )",
                    "safu", "Candidate( question == Question.SAFU )",
                    "leverage", "Candidate( question == Question.LEVERAGE )");

    private final Path folder;

    ReloadRules(Path folder) throws IOException {
        this.folder = folder;
        RuleFolders.copy(Path.of("rules"), folder.resolve("rules"));
        for (int i = 1; i <= VERSIONS; i++) {
            for (String ruleset : SUBJECT.keySet()) {
                stamp(ruleset, i);
            }
        }
        Files.createDirectories(bindings().getParent());
        bind(1);
    }

    private void stamp(String ruleset, int i) throws IOException {
        Path version = RuleFolders.draft(rules().resolve(ruleset), "2.0." + i);
        Files.writeString(
                version.resolve("guards/stamp.drl"),
                """
                // This version says who it is.
                rule "stamp-%d"
                when
                    %s
                then
                    insertLogical( tag( drools.getRule() ) );
                end
                """
                        .formatted(i, SUBJECT.get(ruleset)));
        RuleFolders.deleteScenarios(version);
    }

    Path rules() {
        return folder.resolve("rules");
    }

    Path bindings() {
        return folder.resolve("config/rulesets.yaml");
    }

    Path config() {
        return folder.resolve("config");
    }

    LiveRulesets open() {
        RulesetCatalog catalog = RulesetCatalog.open(rules(), bindings());
        return new LiveRulesets(
                catalog, Publications.ofFiles(catalog, Map::of), false, Clock.systemUTC());
    }

    void bind(int version) throws IOException {
        bind(
                SUBJECT.keySet().stream()
                        .collect(Collectors.toMap(each -> each, each -> "2.0." + version)));
    }

    void bind(Map<String, String> versions) throws IOException {
        Path aside = bindings().resolveSibling("next");
        StringBuilder text = new StringBuilder("rulesets:\n");
        versions.forEach(
                (name, version) -> text.append("  %s: { live: %s }%n".formatted(name, version)));
        Files.writeString(aside, text);
        Files.move(
                aside,
                bindings(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns whether all rulesets of a decision are of one version, the one its tags name. */
    static boolean isWhole(Decision decision) {
        Set<String> versions =
                decision.rulesets().stream().map(RulesetRef::version).collect(Collectors.toSet());
        List<String> stamps =
                decision.tags().stream().filter(each -> each.startsWith("stamp-")).toList();
        return versions.size() == 1
                && stamps.equals(
                        List.of("stamp-" + versions.iterator().next().replace("2.0.", "")));
    }
}

package io.market7.shell;

import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.util.List;

/**
 * Engines that decide with one version and the live versions of the other rulesets. All live
 * versions share one engine, so that nothing is compiled twice.
 */
final class VersionEngines implements AutoCloseable {

    private final Workspace workspace;
    private BoundRulesets live;
    private BoundRulesets other;

    VersionEngines(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns an engine for a version; it may be used until the next version is asked for. */
    RuleEngine engine(RulesetVersion version) {
        BoundRulesets bound = bound(version);
        return new RuleEngine(() -> bound);
    }

    private BoundRulesets bound(RulesetVersion version) {
        if (version.binding().equals("live")) {
            live = live == null ? workspace.bind(List.of()) : live;
            return live;
        }
        closeOther();
        other = workspace.bind(List.of(version.label()));
        return other;
    }

    private void closeOther() {
        if (other != null) {
            other.close();
        }
    }

    @Override
    public void close() {
        closeOther();
        if (live != null) {
            live.close();
        }
    }
}

package io.market7.cycle.shadow;

import io.market7.ruleset.catalog.RulesetCatalog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** How often a shadow differed, and where. */
public final class ShadowReport {

    private final RulesetCatalog catalog;
    private final ShadowFile file;
    private final ShadowDecider decider;

    /**
     * @param decider counts; null where no service runs
     */
    public ShadowReport(RulesetCatalog catalog, ShadowFile file, ShadowDecider decider) {
        this.catalog = catalog;
        this.file = file;
        this.decider = decider;
    }

    /**
     * Returns what is known about the shadow of a ruleset: counts since the service started, and
     * the newest differences with both decisions and their explanations, in the form of decisions.
     *
     * @param limit most differences, the newest first
     * @throws io.market7.ruleset.RulesetException when the ruleset is not bound
     */
    public byte[] json(String ruleset, int limit) {
        String version = catalog.bindings().of(ruleset).shadow();
        ShadowDecider.Counts counts = new ShadowDecider.Counts(0, 0, 0);
        long leftOut = 0;
        if (decider != null && version != null) {
            String start = ruleset + "@" + version + " ";
            counts =
                    decider.counts().entrySet().stream()
                            .filter(each -> each.getKey().startsWith(start))
                            .map(Map.Entry::getValue)
                            .reduce(
                                    counts,
                                    (a, b) ->
                                            new ShadowDecider.Counts(
                                                    a.decisions() + b.decisions(),
                                                    a.different() + b.different(),
                                                    a.failed() + b.failed()));
            leftOut = decider.leftOut();
        }
        List<String> lines = differences(ruleset, version, limit);
        return "{\"ruleset\":\"%s\",\"shadow\":%s,\"decisions\":%d,\"different\":%d,\"failed\":%d,\"leftOut\":%d,\"differences\":[%s]}"
                .formatted(
                        ruleset,
                        version == null ? "null" : '"' + version + '"',
                        counts.decisions(),
                        counts.different(),
                        counts.failed(),
                        leftOut,
                        String.join(",", lines))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> differences(String ruleset, String version, int limit) {
        String name = "{\"name\":\"" + ruleset + "\",\"version\":\"";
        String wanted = version == null ? name : name + version + "\"";
        return file.newest(
                line -> line.substring(0, line.indexOf("],\"live\":")).contains(wanted), limit);
    }
}

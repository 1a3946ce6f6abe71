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
     * Counts are null where no service runs.
     *
     * @param limit most differences, the newest first
     * @throws io.market7.ruleset.RulesetException when the ruleset is not bound
     */
    public byte[] json(String ruleset, int limit) {
        String version = catalog.bindings().of(ruleset).shadow();
        return "{\"ruleset\":\"%s\",\"shadow\":%s,%s,\"differences\":[%s]}"
                .formatted(
                        ruleset,
                        version == null ? "null" : '"' + version + '"',
                        counts(ruleset + "@" + version + " "),
                        String.join(",", differences(ruleset, version, limit)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Only a running service has counted; elsewhere nobody knows. */
    private String counts(String start) {
        if (decider == null) {
            return "\"decisions\":null,\"different\":null,\"failed\":null,\"leftOut\":null";
        }
        ShadowDecider.Counts sum =
                decider.counts().entrySet().stream()
                        .filter(each -> each.getKey().startsWith(start))
                        .map(Map.Entry::getValue)
                        .reduce(new ShadowDecider.Counts(0, 0, 0), ShadowDecider.Counts::plus);
        return "\"decisions\":%d,\"different\":%d,\"failed\":%d,\"leftOut\":%d"
                .formatted(sum.decisions(), sum.different(), sum.failed(), decider.leftOut());
    }

    private List<String> differences(String ruleset, String version, int limit) {
        String name = "{\"name\":\"" + ruleset + "\",\"version\":\"";
        String wanted = version == null ? name : name + version + "\"";
        return file.newest(
                line -> line.substring(0, line.indexOf("],\"live\":")).contains(wanted), limit);
    }
}

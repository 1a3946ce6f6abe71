package io.market7.cycle.evidence;

import io.market7.codec.DecisionReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Replay;
import io.market7.domain.decision.RulesetRef;
import io.market7.journal.JournalProof;
import io.market7.journal.JournalRow;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Collects the evidence of kept decisions, and lets nothing out that would not replay. */
public final class EvidenceMaker {

    private final RulesetCatalog catalog;
    private final Map<String, Map<String, Object>> overrides;

    /**
     * @param catalog where the versions that decided are found
     * @param overrides parameters of the settings that were in force
     */
    public EvidenceMaker(RulesetCatalog catalog, Map<String, Map<String, Object>> overrides) {
        this.catalog = catalog;
        this.overrides = overrides;
    }

    /**
     * Returns the archive of one decision, after it was read back and made again from it.
     *
     * @param row what the journal kept, loaded
     * @param proof that it stood there; null when no checkpoint came after it
     * @throws EvidenceException when it cannot be made again to the same bytes
     */
    public byte[] archive(JournalRow row, JournalProof proof) {
        if (row.notReplayable() != null) {
            throw new EvidenceException(
                    "Decision %s cannot be made again: it was marked %s when it was written."
                            .formatted(row.id(), row.notReplayable()));
        }
        byte[] archive = EvidenceFile.write(collect(row, proof));
        Replay replay = EvidenceReplay.run(EvidenceFile.read(archive));
        if (replay.result() != Replay.Result.IDENTICAL) {
            throw new EvidenceException(
                    "Decision %s does not come out the same from what is here, so this is no evidence: %s"
                            .formatted(
                                    row.id(),
                                    replay.reason() == null
                                            ? "it differs in " + replay.differences()
                                            : replay.reason()));
        }
        return archive;
    }

    private Evidence collect(JournalRow row, JournalProof proof) {
        Decision kept = DecisionReader.read(row.head().getBytes(StandardCharsets.UTF_8));
        TreeMap<String, String> files = new TreeMap<>();
        Map<String, Map<String, Object>> changed = new TreeMap<>();
        for (RulesetRef ref : kept.rulesets()) {
            String folder = "rules/%s/%s/".formatted(ref.name(), ref.version());
            try {
                catalog.read(catalog.version(ref.name() + "@" + ref.version()))
                        .files()
                        .forEach((path, text) -> files.put(folder + path, text));
            } catch (RulesetException e) {
                throw new EvidenceException(
                        "The rules of decision %s cannot be had: %s"
                                .formatted(row.id(), e.getMessage()),
                        e);
            }
            changed.put(ref.name(), overrides.getOrDefault(ref.name(), Map.of()));
        }
        return new Evidence(row, proof, files, changed);
    }
}

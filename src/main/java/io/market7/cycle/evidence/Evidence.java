package io.market7.cycle.evidence;

import io.market7.journal.JournalProof;
import io.market7.journal.JournalRow;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One kept decision with all it takes to make it again.
 *
 * @param row what the journal kept, loaded
 * @param proof that it stood in the journal; null when no checkpoint had been written after it
 * @param ruleFiles texts of the files of every version that took part, by path {@code
 *     rules/<ruleset>/<version>/…}
 * @param overrides parameters the settings changed, by ruleset and name
 */
public record Evidence(
        JournalRow row,
        JournalProof proof,
        SortedMap<String, String> ruleFiles,
        Map<String, Map<String, Object>> overrides) {

    public Evidence {
        ruleFiles = new TreeMap<>(ruleFiles);
        overrides = Map.copyOf(overrides);
    }
}

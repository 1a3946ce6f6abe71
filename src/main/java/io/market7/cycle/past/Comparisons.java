package io.market7.cycle.past;

import io.market7.ruleset.catalog.RulesetCatalog;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Compares versions over the newest decisions of a journal, one comparison at a time. */
public final class Comparisons {

    private final RulesetCatalog catalog;
    private final Map<String, Map<String, Object>> overrides;
    private final Path journal;
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param catalog where versions are found
     * @param overrides parameters of the environment, by ruleset and name
     * @param journal folder of the journal
     */
    public Comparisons(
            RulesetCatalog catalog, Map<String, Map<String, Object>> overrides, Path journal) {
        this.catalog = catalog;
        this.overrides = overrides;
        this.journal = journal;
    }

    /**
     * Decides the newest moments with two versions.
     *
     * @param before label of the first version, e.g. {@code dca@1.0.0}
     * @param after label of the second
     * @param decisions how many moments at most
     * @param listed how many changed decisions to list at most
     * @return empty when another comparison is under way
     * @throws io.market7.ruleset.RulesetException when a version does not exist or is refused
     */
    public Optional<Migration> run(String before, String after, long decisions, int listed) {
        if (!turn.tryLock()) {
            return Optional.empty();
        }
        try (Comparer comparer = new Comparer(catalog, overrides, before, after)) {
            Migration migration = new Migration(listed);
            new JournalSweep(journal, 1)
                    .newest(
                            decisions,
                            comparer::compare,
                            found -> found.ifPresent(migration::add),
                            (done, all) -> {});
            return Optional.of(migration);
        } finally {
            turn.unlock();
        }
    }
}

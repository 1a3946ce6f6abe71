package io.market7.api.decisions;

import io.market7.api.problem.ProblemException;
import io.market7.api.problem.QueryReader;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalFilter;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Which decisions are asked for.
 *
 * @param rows conditions
 * @param cursor where the page before ended; null for the first
 * @param limit most decisions of the page, 1 to 1000
 */
record DecisionFilter(JournalFilter rows, String cursor, int limit) {

    private static final List<String> NAMES =
            List.of(
                    "question",
                    "symbol",
                    "outcome",
                    "rule",
                    "version",
                    "from",
                    "to",
                    "cursor",
                    "limit");

    /**
     * Reads query parameters.
     *
     * @throws ProblemException with every fault
     */
    static DecisionFilter of(Map<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, NAMES);
        JournalFilter rows =
                new JournalFilter(
                        query.read("from", QueryReader.INSTANT, Instant::parse),
                        query.read("to", QueryReader.INSTANT, Instant::parse),
                        query.read("symbol", "a symbol such as SOLUSDT", Symbol::of),
                        query.read("question", "a question such as dca", Question::of),
                        query.text("outcome"),
                        query.text("rule"),
                        query.text("version"));
        int limit = query.whole("limit", 1, 1000, 50);
        query.refuseFaults();
        return new DecisionFilter(rows, query.text("cursor"), limit);
    }
}

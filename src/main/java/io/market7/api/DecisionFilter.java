package io.market7.api;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.codec.Nearest;
import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

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
        return new Reader(parameters).filter();
    }

    private static final class Reader {

        private final Map<String, String> parameters;
        private final List<Problem.FieldError> errors = new ArrayList<>();

        Reader(Map<String, String> parameters) {
            this.parameters = parameters;
        }

        DecisionFilter filter() {
            parameters.keySet().stream().filter(each -> !NAMES.contains(each)).forEach(this::add);
            JournalFilter rows =
                    new JournalFilter(
                            read("from", "an instant such as 2025-06-01T00:00:00Z", Instant::parse),
                            read("to", "an instant such as 2025-06-01T00:00:00Z", Instant::parse),
                            read("symbol", "a symbol such as SOLUSDT", Symbol::of),
                            read("question", "a question such as dca", Question::of),
                            parameters.get("outcome"),
                            parameters.get("rule"),
                            parameters.get("version"));
            Integer limit = read("limit", "a whole number from 1 to 1000", Reader::limit);
            refuse();
            return new DecisionFilter(rows, parameters.get("cursor"), limit == null ? 50 : limit);
        }

        private void add(String unknown) {
            String near = Nearest.of(unknown, NAMES);
            errors.add(
                    new Problem.FieldError(
                            unknown,
                            near == null
                                    ? "There is no parameter %s. Expected one of %s."
                                            .formatted(unknown, String.join(", ", NAMES))
                                    : "There is no parameter %s. Did you mean %s?"
                                            .formatted(unknown, near)));
        }

        private <T> T read(String name, String expected, Function<String, T> reader) {
            String text = parameters.get(name);
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (InvalidFactException | DateTimeException | NumberFormatException e) {
                errors.add(
                        new Problem.FieldError(
                                name, "%s is %s. Expected %s.".formatted(name, text, expected)));
                return null;
            }
        }

        private static int limit(String text) {
            int limit = Integer.parseInt(text);
            if (limit < 1 || limit > 1000) {
                throw new NumberFormatException(text);
            }
            return limit;
        }

        private void refuse() {
            if (!errors.isEmpty()) {
                String detail =
                        String.join(" ", errors.stream().map(Problem.FieldError::detail).toList());
                throw new ProblemException(
                        Problem.of(HttpStatus.BAD_REQUEST, "invalid-parameter", detail, errors));
            }
        }
    }
}

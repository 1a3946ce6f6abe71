package io.market7.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code the service answers with is explained, and nothing else is. */
class ProblemCatalogueTest {

    private static final Path API = Path.of("src/main/java/io/market7/api");

    /** Where codes of evaluations are named as constants. */
    private static final List<Path> EVALUATION =
            List.of(
                    Path.of("src/main/java/io/market7/codec/FactsException.java"),
                    Path.of("src/main/java/io/market7/cycle/LineEvaluator.java"));

    private static final String CODE = "\\s*\"([a-z]+(?:-[a-z]+)+|forbidden|unavailable)\"";

    /** Behind a status, or as one of several choices. */
    private static final Pattern GIVEN =
            Pattern.compile(
                    "(?:[Pp]roblem(?:\\s*\\.of)?\\(\\s*[^,;\"]+,|case \\d+ ->|:|\\?)" + CODE);

    private static final Pattern CONSTANT = Pattern.compile("String [A-Z_]+ =" + CODE);

    private static Set<String> used() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(API)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                codes.addAll(found(GIVEN, file));
            }
        }
        for (Path file : EVALUATION) {
            codes.addAll(found(CONSTANT, file));
        }
        // decisions are read back from the journal only; no request can cause this one
        codes.remove("invalid-decision");
        return codes;
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void explainsEveryCode() throws IOException {
        assertThat(ProblemCatalogue.all().keySet()).containsExactlyElementsOf(used());
    }

    @Test
    void saysOfEachWhatItMeansAndWhatToDo() {
        assertThat(ProblemCatalogue.all().values())
                .allSatisfy(
                        each -> {
                            assertThat(each.means()).endsWith(".");
                            assertThat(each.advice()).endsWith(".");
                        });
    }
}

package io.market7.api.problem;

import io.market7.codec.Nearest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/** Reads query parameters and finds everything that is wrong with them before it gives up. */
public final class QueryReader {

    /** What an instant looks like, for people. */
    public static final String INSTANT = "an instant such as 2025-06-01T00:00:00Z";

    private final Map<String, String> parameters;
    private final List<Problem.FieldError> errors = new ArrayList<>();

    /**
     * @param parameters what was asked, by name
     * @param names names that may be asked for
     */
    public QueryReader(Map<String, String> parameters, List<String> names) {
        this.parameters = parameters;
        parameters.keySet().stream()
                .filter(each -> !names.contains(each))
                .forEach(each -> errors.add(unknown(each, names)));
    }

    private static Problem.FieldError unknown(String name, List<String> names) {
        String near = Nearest.of(name, names);
        return new Problem.FieldError(
                name,
                near == null
                        ? "There is no parameter %s. Expected one of %s."
                                .formatted(name, String.join(", ", names))
                        : "There is no parameter %s. Did you mean %s?".formatted(name, near));
    }

    /**
     * Returns the value of a parameter; null when it is absent or at fault.
     *
     * @param expected what the parameter should be, for the message
     * @param reader turns text into a value, or throws
     */
    public <T> T read(String name, String expected, Function<String, T> reader) {
        String text = parameters.get(name);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            errors.add(
                    new Problem.FieldError(
                            name, "%s is %s. Expected %s.".formatted(name, text, expected)));
            return null;
        }
    }

    /** Returns a whole number between two others, or what stands for it when it is absent. */
    public int whole(String name, int least, int most, int otherwise) {
        Integer value =
                read(
                        name,
                        "a whole number from %d to %d".formatted(least, most),
                        text -> within(Integer.parseInt(text), least, most));
        return value == null ? otherwise : value;
    }

    private static int within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new NumberFormatException();
        }
        return value;
    }

    /** Returns a parameter that may be any text; null when it is absent. */
    public String text(String name) {
        return parameters.get(name);
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException with every fault, when there is any
     */
    public void refuseFaults() {
        if (!errors.isEmpty()) {
            String detail =
                    String.join(" ", errors.stream().map(Problem.FieldError::detail).toList());
            throw new ProblemException(
                    Problem.of(HttpStatus.BAD_REQUEST, "invalid-parameter", detail, errors));
        }
    }
}

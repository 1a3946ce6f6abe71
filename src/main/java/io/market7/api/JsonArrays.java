package io.market7.api;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Cuts a JSON array into the bytes of its elements, each read later on its own. */
final class JsonArrays {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonArrays() {}

    /** Returns whether the first letter that is no blank opens an array. */
    static boolean isArray(byte[] body) {
        int i = 0;
        while (i < body.length && body[i] <= ' ' && body[i] >= 0) {
            i++;
        }
        return i < body.length && body[i] == '[';
    }

    /**
     * Returns the elements of an array.
     *
     * @throws ProblemException when the body is no JSON or has more than {@code most} elements
     */
    static List<byte[]> elements(byte[] body, int most) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            List<byte[]> elements = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (elements.size() == most) {
                    throw tooMany(most);
                }
                elements.add(element(parser, body));
            }
            if (parser.nextToken() != null) {
                throw malformed("There is more text after the array.");
            }
            return elements;
        } catch (JacksonException e) {
            throw malformed(
                    "The array is no JSON at line %d, column %d: %s."
                            .formatted(
                                    e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr(),
                                    e.getOriginalMessage()));
        }
    }

    private static byte[] element(JsonParser parser, byte[] body) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        if (parser.currentToken().isScalarValue()) {
            parser.getString();
        }
        return Arrays.copyOfRange(body, start, (int) parser.currentLocation().getByteOffset());
    }

    private static ProblemException tooMany(int most) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-many-facts",
                        "The array has more than %d objects. Expected at most that; send it in parts."
                                .formatted(most)));
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", detail));
    }
}

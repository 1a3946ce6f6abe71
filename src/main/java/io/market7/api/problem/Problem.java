package io.market7.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong, for programs and people.
 *
 * @param type address of the page that says what the code means
 * @param title the status in words
 * @param status HTTP status
 * @param code stable code of the kind of problem
 * @param detail what was found, what was expected, maybe what to do
 * @param errors faults by field; null when it is not about fields
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<FieldError> errors) {

    /** Media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One fault.
     *
     * @param field path of the field or name of the parameter
     * @param detail what was found, what was expected
     */
    public record FieldError(String field, String detail) {}

    /** Returns a problem that is not about fields. */
    public static Problem of(HttpStatusCode status, String code, String detail) {
        return of(status, code, detail, null);
    }

    /** Returns a problem about fields. */
    public static Problem of(
            HttpStatusCode status, String code, String detail, List<FieldError> errors) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String title = known == null ? "Status " + status.value() : known.getReasonPhrase();
        return new Problem("/problems/" + code, title, status.value(), code, detail, errors);
    }

    /** Returns the document as UTF-8. */
    public byte[] bytes() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type);
        document.put("title", title);
        document.put("status", status);
        document.put("code", code);
        document.put("detail", detail);
        if (errors != null) {
            document.put("errors", errors);
        }
        return JSON.writeValueAsBytes(document);
    }

    /** Answers with the document, whatever the caller said it accepts. */
    public void write(HttpServletResponse response) throws IOException {
        byte[] bytes = bytes();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

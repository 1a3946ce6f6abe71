package io.market7.codec;

import java.nio.charset.StandardCharsets;

/**
 * The answer to a line that could not be decided.
 *
 * @param id the line's own id; null when it has none or it could not be read
 * @param code stable code of the kind of error
 * @param detail what was found and what was expected, for people
 */
public record ErrorLine(String id, String code, String detail) {

    /** Returns the answer to a line that could not be read. */
    public static ErrorLine of(FactsException fault) {
        return new ErrorLine(fault.id(), fault.code(), fault.getMessage());
    }

    /** Returns {@code {"id":…,"error":{"code":…,"detail":…}}} as UTF-8, no line end. */
    public byte[] bytes() {
        return JsonOut.object(
                out -> {
                    out.textOrNull("id", id);
                    out.object("error", this, ErrorLine::members);
                });
    }

    /** Returns the answer as text, no line end. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private static void members(JsonOut out, ErrorLine line) {
        out.text("code", line.code);
        out.text("detail", line.detail);
    }
}

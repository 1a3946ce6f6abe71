package io.market7.api.problem;

/** Codes of problems that follow from the status alone. */
public final class ProblemCodes {

    private ProblemCodes() {}

    /** Returns the code of a status. */
    public static String of(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "token-required";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "json-required";
            case 421 -> "host-refused";
            case 503 -> "unavailable";
            default -> status >= 500 ? "internal-error" : "request-refused";
        };
    }

    /** Returns a sentence about a status, for when nobody knows more. */
    public static String sentence(int status, String method, String path) {
        return switch (status) {
            case 400 -> "The request is malformed. Expected a well-formed HTTP request.";
            case 404 -> "There is nothing at %s. Expected a route of /v3/api-docs.".formatted(path);
            case 405 -> "%s is not possible on %s.".formatted(method, path);
            default ->
                    status >= 500
                            ? "The service failed. What happened stands in its log."
                            : "The request was refused with status %d.".formatted(status);
        };
    }
}

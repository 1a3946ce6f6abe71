package io.market7.api.problem;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered, with the problem document to answer instead. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Duration retryAfter;

    /** Answers with {@code problem}. */
    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /**
     * Answers with {@code problem}.
     *
     * @param retryAfter how long to wait before asking again; null when nothing is said about it
     */
    public ProblemException(Problem problem, Duration retryAfter) {
        super(problem.detail());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** Returns the refusal of one query parameter. */
    public static ProblemException parameter(String name, String detail) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-parameter",
                        detail,
                        List.of(new Problem.FieldError(name, detail))));
    }

    /** Returns the problem. */
    public Problem problem() {
        return problem;
    }

    /** Returns how long to wait before asking again; null when nothing is said about it. */
    public Duration retryAfter() {
        return retryAfter;
    }
}

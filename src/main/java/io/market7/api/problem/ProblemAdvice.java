package io.market7.api.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception of a route into a problem document. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** Answers with the problem a route decided on. */
    @ExceptionHandler
    ResponseEntity<Object> refused(ProblemException refusal) {
        HttpHeaders headers = new HttpHeaders();
        if (refusal.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds() + 1));
        }
        return entity(refusal.problem(), headers);
    }

    /** Answers what nobody expected; the log keeps the rest. */
    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failure) {
        LOG.error("A request failed", failure);
        return entity(
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        ProblemCodes.of(500),
                        ProblemCodes.sentence(500, "", "")),
                new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        BodyTooLargeException tooLarge = BodyTooLargeException.in(failure);
        Problem problem =
                tooLarge == null
                        ? Problem.of(status, "malformed-json", "The body cannot be read as JSON.")
                        : tooLarge.problem();
        return entity(problem, headers);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        int value = status.value();
        ServletWebRequest servlet = (ServletWebRequest) request;
        String path = servlet.getRequest().getRequestURI();
        String detail =
                value == 404 || value == 405 || !(failure instanceof ErrorResponse known)
                        ? ProblemCodes.sentence(value, servlet.getRequest().getMethod(), path)
                        : known.getBody().getDetail();
        return entity(Problem.of(status, ProblemCodes.of(value), detail), headers);
    }

    /** Sends bytes, so that no negotiation stands between the problem and the caller. */
    private static ResponseEntity<Object> entity(Problem problem, HttpHeaders headers) {
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(problem.status()).headers(all).body((Object) problem.bytes());
    }
}

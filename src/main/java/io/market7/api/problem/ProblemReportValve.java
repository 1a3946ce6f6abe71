package io.market7.api.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;

/** Answers what failed before any application code was reached. */
public final class ProblemReportValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemReportValve.class);

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String sentence =
                ProblemCodes.sentence(status, request.getMethod(), request.getRequestURI());
        try {
            byte[] bytes =
                    Problem.of(HttpStatusCode.valueOf(status), ProblemCodes.of(status), sentence)
                            .bytes();
            response.setContentType(Problem.MEDIA_TYPE);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("The caller of a failed request has gone", e);
        }
    }
}

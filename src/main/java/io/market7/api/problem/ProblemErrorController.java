package io.market7.api.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside of the routes: filters, the firewall, the container. */
@Hidden
@RestController
public class ProblemErrorController implements ErrorController {

    /** Writes the problem of the status the container found. */
    @RequestMapping("/error")
    public void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object found = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int status = found instanceof Integer code ? code : 404;
        String sentence =
                ProblemCodes.sentence(
                        status, request.getMethod(), path == null ? "/error" : path.toString());
        Problem.of(HttpStatusCode.valueOf(status), ProblemCodes.of(status), sentence)
                .write(response);
    }
}

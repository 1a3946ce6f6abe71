package io.market7.api.page;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemCatalogue;
import io.market7.api.problem.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What each kind of problem means; the type of every problem document leads here. */
@Hidden
@RestController
public class ProblemPages {

    /** Returns the list of all kinds. */
    @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    public String all() {
        String items =
                ProblemCatalogue.all().entrySet().stream()
                        .map(ProblemPages::item)
                        .collect(Collectors.joining());
        return PlainPage.of("Problems", "<ul>\n" + items + "</ul>");
    }

    private static String item(Map.Entry<String, ProblemCatalogue.Kind> each) {
        return "<li><a href=\"/problems/%s\">%s</a>: %s</li>\n"
                .formatted(each.getKey(), each.getKey(), PlainPage.text(each.getValue().means()));
    }

    /** Returns the page of one kind. */
    @GetMapping(path = "/problems/{code}", produces = MediaType.TEXT_HTML_VALUE)
    public String one(@PathVariable String code) {
        ProblemCatalogue.Kind kind =
                ProblemCatalogue.of(code).orElseThrow(() -> new ProblemException(unknown(code)));
        return PlainPage.of(
                code,
                PlainPage.paragraph(kind.means())
                        + PlainPage.paragraph(kind.advice())
                        + "<p><a href=\"/swagger-ui.html\">The REST interface</a> · <a href=\"/problems\">all problems</a></p>");
    }

    private static Problem unknown(String code) {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "not-found",
                "There is no problem %s. Expected one of /problems.".formatted(code));
    }
}

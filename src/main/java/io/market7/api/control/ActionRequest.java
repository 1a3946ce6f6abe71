package io.market7.api.control;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a manual action is asked for.
 *
 * @param reason in the actor's own words, 3 to 500 characters; kept for ever
 */
public record ActionRequest(
        @Schema(
                        minLength = 3,
                        maxLength = 500,
                        example = "The exchange announced maintenance.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String reason) {

    /**
     * Returns the reason.
     *
     * @throws ProblemException when it is none
     */
    public String checked() {
        String text = reason == null ? "" : reason.strip();
        if (text.length() < 3 || text.length() > 500) {
            String detail =
                    "The reason has %d characters. Expected 3 to 500 that say why."
                            .formatted(text.length());
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "invalid-request",
                            detail,
                            List.of(new Problem.FieldError("reason", detail))));
        }
        return text;
    }
}

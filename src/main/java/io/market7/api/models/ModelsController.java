package io.market7.api.models;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.cycle.model.ModelRows;
import io.market7.cycle.model.Models;
import io.market7.cycle.model.ScoreCache;
import io.market7.cycle.model.ShadowModels;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Models: which there are, how good they are, what they say. */
@Tag(name = "models")
@RestController
public class ModelsController {
    private static final String MODELS = "/api/v1/models";

    private final Models models;
    private final ShadowModels shadows;
    private final ScoreCache scores;

    /** Answers from {@code models}, and what runs beside them. */
    public ModelsController(Models models, ShadowModels shadows, ScoreCache scores) {
        this.models = models;
        this.shadows = shadows;
        this.scores = scores;
    }

    /** Returns every version of every model. */
    @Operation(summary = "Model versions: which decide, how good they are, how far they drifted")
    @GetMapping(path = MODELS, produces = MediaType.APPLICATION_JSON_VALUE)
    public List<ModelView> listModels() {
        return models.all().stream().map(each -> ModelView.of(each, models)).toList();
    }

    /** Returns one model with its card. */
    @Operation(summary = "A model: its versions, features and card")
    @GetMapping(path = MODELS + "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    public ModelDetail getModel(@PathVariable String name) {
        List<Models.Listed> versions = versions(name);
        Models.Listed chosen =
                versions.stream()
                        .filter(Models.Listed::bound)
                        .findFirst()
                        .orElse(versions.get(versions.size() - 1));
        return new ModelDetail(
                name,
                versions.stream().map(each -> ModelView.of(each, models)).toList(),
                chosen.absent() == null ? meanings(chosen) : Map.of(),
                shadows.standing(name).map(ShadowView::of).orElse(null),
                models.card(name, chosen.version()).orElse(null));
    }

    private Map<String, String> meanings(Models.Listed chosen) {
        try (Models.Oracle oracle = ModelRows.oracle(models, chosen.model(), chosen.version())) {
            return oracle.meanings();
        }
    }

    private List<Models.Listed> versions(String name) {
        List<Models.Listed> versions =
                models.all().stream().filter(each -> each.model().equals(name)).toList();
        if (versions.isEmpty()) {
            throw problem(
                    HttpStatus.NOT_FOUND,
                    "not-found",
                    "There is no model %s. Expected one of those that GET %s lists."
                            .formatted(name, MODELS));
        }
        return versions;
    }

    /** Predicts from given features. */
    @Operation(summary = "What a model says of given features, and what moved it")
    @PostMapping(
            path = MODELS + "/{name}/predict",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public PredictionView predict(@PathVariable String name, @RequestBody PredictRequest request) {
        versions(name);
        try (Models.Oracle oracle = ModelRows.oracle(models, name, request.version())) {
            return PredictionView.of(
                    ModelRows.predict(
                            oracle,
                            request.features() == null ? Map.of() : request.features(),
                            scores));
        } catch (IllegalArgumentException e) {
            throw problem(HttpStatus.BAD_REQUEST, "invalid-features", e.getMessage());
        }
    }

    private static ProblemException problem(HttpStatus status, String code, String detail) {
        return new ProblemException(Problem.of(status, code, detail));
    }
}

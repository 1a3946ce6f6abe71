package io.market7.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * What the OpenAPI document says beside the routes: canonical JSON is written by hand, so that its
 * schemas are too.
 */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    private static final String SCHEMAS = "openapi/schemas.json";

    /** Records that are read and never written. */
    private static final List<String> WITHOUT_REQUIRED =
            List.of(
                    "SignIn",
                    "WhatIfRequest",
                    "PinRequest",
                    "CompareRequest",
                    "DraftRequest",
                    "CanaryRequest",
                    "PromoteRequest",
                    "PredictRequest",
                    "RatingMessage");

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Market7")
                                .version("v1")
                                .description("Decisions by rules, each with its reasons."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer canonicalSchemas() {
        return document -> {
            document.getComponents().getSchemas().forEach(OpenApiConfiguration::complete);
            unreadable(document.getComponents().getSchemas().get("Entry"));
            document.getComponents().getSchemas().putAll(schemas().getComponents().getSchemas());
            document.getPaths().values().forEach(OpenApiConfiguration::problems);
            evaluate(document.getPaths().get("/api/v1/evaluate").getPost());
            ok(document.getPaths().get("/api/v1/decisions").getGet(), ref("DecisionPage"));
            ok(document.getPaths().get("/api/v1/forks").getGet(), ref("DecisionPage"));
            ok(
                    document.getPaths().get("/api/v1/decisions/{id}").getGet(),
                    ref("JournalledDecisionWithFacts"));
            ok(document.getPaths().get("/api/v1/decisions/{id}/what-if").getPost(), ref("WhatIf"));
            ok(document.getPaths().get("/api/v1/decisions/{id}/replay").getPost(), ref("Replay"));
            ok(
                    document.getPaths().get("/api/v1/decisions/{id}/explanation").getGet(),
                    ref("Explanation"));
            ok(
                    document.getPaths().get("/api/v1/rulesets/{name}/shadow").getGet(),
                    ref("ShadowReport"));
            ok(
                    document.getPaths().get("/api/v1/market/{symbol}/indicators").getGet(),
                    ref("IndicatorsByTimeframe"));
        };
    }

    /** A record is always written whole: what is unknown is null, never left out. */
    private static void complete(String name, Schema<?> record) {
        if (record.getProperties() != null && !WITHOUT_REQUIRED.contains(name)) {
            record.setRequired(List.copyOf(record.getProperties().keySet()));
            record.getProperties().replaceAll((member, each) -> nullable(each));
        }
    }

    /** Says of a record or a choice that may be null that null is one of the choices. */
    private static Schema<?> nullable(Schema<?> property) {
        if (property.getTypes() == null || !property.getTypes().contains("null")) {
            return property;
        }
        if (property.get$ref() != null) {
            Schema<?> nothing = new JsonSchema();
            nothing.setTypes(Set.of("null"));
            return new JsonSchema()
                    .oneOf(List.of(new Schema<>().$ref(property.get$ref()), nothing));
        }
        if (property.getEnum() != null) {
            chooseNothing(property);
        }
        return property;
    }

    private static <T> void chooseNothing(Schema<T> choice) {
        List<T> choices = new ArrayList<>(choice.getEnum());
        choices.add(null);
        choice.setEnum(choices);
    }

    /** The list of rulesets is made for the shell too and carries no annotations. */
    private static void unreadable(Schema<?> version) {
        Schema<?> sha256 = version.getProperties().get("sha256");
        sha256.setTypes(new LinkedHashSet<>(List.of("string", "null")));
    }

    private static OpenAPI schemas() {
        try (InputStream in = new ClassPathResource(SCHEMAS).getInputStream()) {
            return Json31.mapper().readValue(in, OpenAPI.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The schemas in " + SCHEMAS + " cannot be read", e);
        }
    }

    private static void evaluate(Operation operation) {
        Schema<?> facts = oneOrMany("Facts");
        operation.requestBody(new RequestBody().required(true).content(json(facts)));
        ok(operation, oneOrMany("DecisionOrError"));
    }

    private static Schema<?> oneOrMany(String name) {
        Schema<?> many = new JsonSchema().items(ref(name));
        many.setTypes(Set.of("array"));
        return new JsonSchema().oneOf(List.of(ref(name), many));
    }

    private static Schema<?> ref(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static void ok(Operation operation, Schema<?> schema) {
        operation
                .getResponses()
                .addApiResponse("200", new ApiResponse().description("OK").content(json(schema)));
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static void problems(PathItem path) {
        Content content =
                new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(ref("Problem")));
        path.readOperations()
                .forEach(
                        each ->
                                each.getResponses()
                                        .addApiResponse(
                                                "default",
                                                new ApiResponse()
                                                        .description("A problem (RFC 9457)")
                                                        .content(content)));
    }
}

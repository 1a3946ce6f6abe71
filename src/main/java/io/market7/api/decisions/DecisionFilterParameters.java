package io.market7.api.decisions;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the query parameters {@link DecisionFilter} reads. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "question", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
@Parameter(name = "symbol", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
@Parameter(name = "outcome", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
@Parameter(name = "rule", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
@Parameter(name = "version", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
@Parameter(
        name = "from",
        in = ParameterIn.QUERY,
        description = "At or after",
        schema = @Schema(type = "string", format = "date-time"))
@Parameter(
        name = "to",
        in = ParameterIn.QUERY,
        description = "Before",
        schema = @Schema(type = "string", format = "date-time"))
@Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
@Parameter(
        name = "limit",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "50"))
@interface DecisionFilterParameters {}

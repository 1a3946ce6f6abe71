package io.market7.api.market;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the query parameters of candles. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "timeframe",
        in = ParameterIn.QUERY,
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"15m", "1h", "4h"},
                        defaultValue = "15m"))
@Parameter(
        name = "from",
        in = ParameterIn.QUERY,
        description = "Opens at or after",
        schema = @Schema(type = "string", format = "date-time"))
@Parameter(
        name = "to",
        in = ParameterIn.QUERY,
        description = "Opens before",
        schema = @Schema(type = "string", format = "date-time"))
@Parameter(
        name = "limit",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "integer", minimum = "1", maximum = "2000", defaultValue = "500"))
@interface CandleParameters {}

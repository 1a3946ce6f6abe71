package io.market7.api.security;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How somebody says who they are: name and password, or a token, or nothing where nobody has to.
 *
 * @param user name; null without
 * @param password password; null without
 * @param token token; null without
 */
@Schema(requiredProperties = {})
public record SignIn(
        @Schema(nullable = true) String user,
        @Schema(nullable = true) String password,
        @Schema(nullable = true) String token) {

    /** Nothing was said. */
    static final SignIn NOTHING = new SignIn(null, null, null);

    /** Returns whether anything was said. */
    boolean saysSomething() {
        return token != null || user != null && password != null;
    }

    /** Returns what failures are held against. */
    String name() {
        return token == null ? user : "";
    }
}

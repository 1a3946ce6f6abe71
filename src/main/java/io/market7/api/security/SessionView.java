package io.market7.api.security;

import io.market7.access.Permission;
import io.market7.access.Role;
import io.market7.api.status.Program;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/**
 * Who the caller is to the service.
 *
 * @param environment {@code paper}, or {@code live} when orders cost money
 * @param version version of the program
 * @param signInRequired whether nobody is welcome without signing in
 * @param user name of the user or token; null when nobody has signed in
 * @param roles roles, by name
 * @param permissions what the caller may do, by name
 */
public record SessionView(
        @Schema(allowableValues = {"paper", "live"}) String environment,
        @Schema(example = "0.1.0") String version,
        boolean signInRequired,
        @Schema(nullable = true, example = "ada") String user,
        @ArraySchema(schema = @Schema(allowableValues = {"viewer", "analyst", "trader", "admin"}))
                List<String> roles,
        @ArraySchema(
                        schema =
                                @Schema(
                                        allowableValues = {
                                            "read",
                                            "evaluate",
                                            "rules",
                                            "trade",
                                            "administer"
                                        }))
                List<String> permissions) {

    static SessionView of(Program program, boolean signInRequired, Caller caller) {
        boolean known = caller != null && caller.kind() != Caller.Kind.ANYBODY;
        return new SessionView(
                program.environment(),
                program.version(),
                signInRequired,
                known ? caller.name() : null,
                caller == null
                        ? List.of()
                        : caller.roles().stream().sorted().map(Role::label).toList(),
                caller == null
                        ? List.of()
                        : caller.permissions().stream().sorted().map(SessionView::label).toList());
    }

    private static String label(Permission permission) {
        return permission.name().toLowerCase(Locale.ROOT);
    }
}

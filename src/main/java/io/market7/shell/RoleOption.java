package io.market7.shell;

import io.market7.access.Role;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.UsageException;
import java.util.EnumSet;
import java.util.Set;

/** The option that says what somebody is here for. */
final class RoleOption {

    static final Option OPTION =
            Option.value("role", "ROLE", Role.WORDS + "; may be given more than once.");

    private RoleOption() {}

    /**
     * Returns the roles that were typed.
     *
     * @throws UsageException when there is none, or one that does not exist
     */
    static Set<Role> read(Arguments arguments) {
        arguments.required("role");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        try {
            arguments.texts("role").forEach(each -> roles.add(Role.of(each)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        return roles;
    }
}

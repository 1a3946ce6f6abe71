package io.market7.shell;

import io.market7.access.AccessFile;
import io.market7.access.Role;
import io.market7.access.User;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code users list}: who may sign in. */
public final class UsersListCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "users list",
                    "Lists who may sign in, and as what.",
                    List.of(),
                    List.of(),
                    "market7 users list");

    /** Prints to {@code console}. */
    public UsersListCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        List<User> users = new AccessFile(Folders.of(arguments).journal()).read().users();
        List<Map<String, Object>> rows = users.stream().map(UsersListCommand::row).toList();
        new RowPrinter(console())
                .print(arguments.required("output"), new Rows(List.of("name", "roles"), rows));
        return ExitCode.DONE;
    }

    private static Map<String, Object> row(User user) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", user.name());
        row.put("roles", user.roles().stream().map(Role::label).toList());
        return row;
    }
}

package io.market7.shell;

import io.market7.access.AccessFile;
import io.market7.access.Role;
import io.market7.access.Token;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code tokens list}: which scripts have access. */
public final class TokensListCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "tokens list",
                    "Lists which tokens there are, what for, and until when.",
                    List.of(),
                    List.of(),
                    "market7 tokens list");

    private static final List<String> COLUMNS = List.of("name", "roles", "createdAt", "endsAt");

    /** Prints to {@code console}. */
    public TokensListCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        List<Token> tokens = new AccessFile(Folders.of(arguments).journal()).read().tokens();
        List<Map<String, Object>> rows = tokens.stream().map(TokensListCommand::row).toList();
        new RowPrinter(console()).print(arguments.required("output"), new Rows(COLUMNS, rows));
        return ExitCode.DONE;
    }

    private static Map<String, Object> row(Token token) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", token.name());
        row.put("roles", token.roles().stream().map(Role::label).toList());
        row.put("createdAt", token.createdAt().toString());
        row.put("endsAt", token.endsAt() == null ? null : token.endsAt().toString());
        return row;
    }
}

package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** {@code deals}: deals of a running service, whose venue alone knows them. */
public final class DealsCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "deals",
                    "Lists the deals of a running service: the open ones, then the closed ones.",
                    List.of(),
                    List.of(
                            Option.value("url", "URL", "The running service.")
                                    .orElse("http://127.0.0.1:8000")),
                    "market7 deals --url http://127.0.0.1:8000 --output csv");

    private static final List<String> COLUMNS =
            List.of(
                    "symbol",
                    "status",
                    "openedAt",
                    "closedAt",
                    "averagePrice",
                    "spentQuote",
                    "steps",
                    "profitQuote",
                    "id");

    /** Prints to {@code console}. */
    public DealsCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        List<Map<String, Object>> rows =
                ServiceClient.JSON.convertValue(
                        new ServiceClient(arguments.required("url")).get("deals", Map.of()),
                        new TypeReference<>() {});
        new RowPrinter(console()).print(arguments.required("output"), new Rows(COLUMNS, rows));
        return ExitCode.DONE;
    }
}

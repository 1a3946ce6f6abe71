package io.market7.shell;

import io.market7.journal.JournalFilter;
import io.market7.journal.JournalPage;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code why}: one journalled decision with the rules that made it. */
public final class WhyCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "why",
                    "Explains one journalled decision: its rules as sentences and as a table.",
                    List.of("ID"),
                    List.of(),
                    "market7 why dca-7kq2");

    /** Prints to {@code console}. */
    public WhyCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        String id = arguments.positional(0).orElseThrow();
        JsonNode decision =
                arguments.has("url")
                        ? remote(new ServiceClient(arguments.required("url")), id)
                        : local(Folders.of(arguments), id);
        new DecisionPrinter(console()).print(arguments.required("output"), decision);
        return ExitCode.DONE;
    }

    private static JsonNode remote(ServiceClient client, String id) throws IOException {
        return client.get("decisions/" + ServiceClient.encoded(id), Map.of());
    }

    private static JsonNode local(Folders folders, String id) {
        try (JournalQuery journal = JournalQuery.open(folders.journal())) {
            JournalRow row = journal.byId(id).orElseGet(() -> byPrefix(journal, id));
            return KeptDecision.of(row);
        }
    }

    private static JournalRow byPrefix(JournalQuery journal, String prefix) {
        List<JournalRow> found = new ArrayList<>();
        String cursor = null;
        do {
            JournalPage page = journal.find(JournalFilter.ALL, cursor, JournalQuery.MAX_LIMIT);
            page.rows().stream().filter(row -> row.id().startsWith(prefix)).forEach(found::add);
            cursor = page.nextCursor();
        } while (cursor != null && found.size() < 2);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new UsageException(
                found.isEmpty()
                        ? "No decision has the id %s. Expected one; market7 decisions lists them."
                                .formatted(prefix)
                        : "More than one decision has an id that starts with %s, such as %s and %s. Expected one; give more of it."
                                .formatted(prefix, found.get(0).id(), found.get(1).id()));
    }
}

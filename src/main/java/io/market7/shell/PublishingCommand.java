package io.market7.shell;

import io.market7.cycle.publish.GateRefusal;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that changes which versions decide: here, or by asking a running service. */
abstract class PublishingCommand extends ShellCommand {

    static final Option REASON =
            Option.value("reason", "TEXT", "Why, in your own words; kept with the binding.");

    PublishingCommand(Usage usage, Console console) {
        super(usage, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        try {
            Map<String, Object> row =
                    arguments.has("url")
                            ? row(
                                    new ServiceClient(arguments.required("url"))
                                            .post(route(arguments), body(arguments)))
                            : here(new LocalPublishing(arguments), arguments);
            new RowPrinter(console())
                    .print(
                            arguments.required("output"),
                            new Rows(List.copyOf(row.keySet()), List.of(row)));
            return ExitCode.DONE;
        } catch (GateRefusal e) {
            console().err().println(e.getMessage());
            return ExitCode.GATE_FAILED;
        }
    }

    /** Does it with the files here; returns what to print. */
    abstract Map<String, Object> here(LocalPublishing local, Arguments arguments)
            throws IOException;

    /** Returns the route that does it, below the interface's root. */
    abstract String route(Arguments arguments);

    /** Adds to what the route is told. */
    void tell(ObjectNode body, Arguments arguments) {}

    private byte[] body(Arguments arguments) {
        ObjectNode body = ServiceClient.JSON.createObjectNode();
        arguments.text("reason").ifPresent(reason -> body.put("reason", reason));
        tell(body, arguments);
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> row(byte[] answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (var member : ServiceClient.JSON.readTree(answer).properties()) {
            JsonNode value = member.getValue();
            if (value.isValueNode()) {
                row.put(member.getKey(), value.isNull() ? null : value.asString());
            }
        }
        return row;
    }

    static String reason(Arguments arguments) {
        String reason = arguments.required("reason").strip();
        if (reason.length() < 3 || reason.length() > 500) {
            throw new UsageException(
                    "--reason has %d characters. Expected 3 to 500 that say why."
                            .formatted(reason.length()));
        }
        return reason;
    }

    static String user() {
        return System.getProperty("user.name", "somebody");
    }

    /** Returns the route that does something with a draft. */
    static String draftRoute(Arguments arguments, String verb) {
        List<String> version = version(arguments);
        return "rulesets/%s/drafts/%s:%s"
                .formatted(
                        ServiceClient.encoded(version.get(0)),
                        ServiceClient.encoded(version.get(1)),
                        verb);
    }

    /** Splits {@code dca@1.1.0}. */
    static List<String> version(Arguments arguments) {
        String label = arguments.positional(0).orElseThrow();
        String[] parts = label.split("@", 2);
        if (parts.length != 2 || parts[1].isEmpty()) {
            throw new UsageException(
                    "The version is %s. Expected a label such as dca@1.1.0.".formatted(label));
        }
        return new ArrayList<>(List.of(parts));
    }
}

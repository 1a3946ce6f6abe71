package io.market7.shell;

import io.market7.codec.FactsException;
import io.market7.codec.WhatIfWriter;
import io.market7.cycle.past.PastDecisions;
import io.market7.journal.JournalRow;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.page.WhatIfPage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code what-if}: one journalled decision beside what would have been decided with changes. */
public final class WhatIfCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "what-if",
                    "Decides a journalled moment again with changes, and shows what turned first.",
                    List.of("ID"),
                    List.of(
                            Option.value(
                                    "set",
                                    "PATH=VALUE",
                                    "A value of the fact format; null makes it unknown; may be repeated."),
                            Option.value(
                                    "ruleset",
                                    "NAME@VERSION",
                                    "A version to decide with instead; may be repeated."),
                            LocalPast.PROFILE),
                    "market7 what-if dca-7kq2 --set predictions.confidence=0.8");

    /** Prints to {@code console}. */
    public WhatIfCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        Map<String, Object> set = set(arguments.texts("set"));
        List<String> versions = arguments.texts("ruleset");
        if (set.isEmpty() && versions.isEmpty()) {
            throw new UsageException(
                    "Nothing would change. Expected --set such as --set predictions.confidence=0.8.");
        }
        String id = arguments.positional(0).orElseThrow();
        byte[] answer =
                arguments.has("url")
                        ? remote(arguments.required("url"), id, set, versions)
                        : local(arguments, id, set, versions);
        JsonNode whatIf = ServiceClient.JSON.readTree(answer);
        new WhatIfPage(console()).print(arguments.required("output"), whatIf);
        return ExitCode.DONE;
    }

    private static byte[] remote(
            String url, String id, Map<String, Object> set, List<String> versions)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("set", set);
        body.put("rulesets", versions);
        return new ServiceClient(url)
                .post(
                        "decisions/" + ServiceClient.encoded(id) + "/what-if",
                        ServiceClient.JSON.writeValueAsBytes(body));
    }

    private static byte[] local(
            Arguments arguments, String id, Map<String, Object> set, List<String> versions) {
        JournalRow row = KeptRows.find(Folders.of(arguments), id);
        try (PastDecisions past = LocalPast.open(arguments)) {
            return WhatIfWriter.bytes(
                    past.whatIf(row.decisionJson(), row.factsJson(), set, versions));
        } catch (FactsException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Map<String, Object> set(List<String> texts) {
        Map<String, Object> set = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        "--set is %s. Expected PATH=VALUE such as predictions.confidence=0.8."
                                .formatted(text));
            }
            set.put(text.substring(0, equals), value(text.substring(equals + 1)));
        }
        return set;
    }

    /** JSON where it is some, else text: instants and words need no quotes. */
    private static Object value(String text) {
        try {
            return ServiceClient.JSON.readValue(text, Object.class);
        } catch (JacksonException word) {
            return text;
        }
    }
}

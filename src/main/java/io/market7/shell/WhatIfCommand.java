package io.market7.shell;

import io.market7.codec.FactsException;
import io.market7.codec.WhatIfWriter;
import io.market7.cycle.backtest.SteppedValues;
import io.market7.cycle.past.PastDecisions;
import io.market7.journal.JournalRow;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.page.OutcomeStrip;
import io.market7.shell.page.WhatIfPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
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
                                    "sweep",
                                    "PATH=FROM..TO:STEP",
                                    "A fact at several values, what came of each as a table and a strip."),
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
        if (arguments.has("sweep")) {
            return sweep(arguments, set, versions);
        }
        if (set.isEmpty() && versions.isEmpty()) {
            throw new UsageException(
                    "Nothing would change. Expected --set such as --set predictions.confidence=0.8.");
        }
        JsonNode whatIf = answers(arguments, List.of(set), versions).get(0);
        new WhatIfPage(console()).print(arguments.required("output"), whatIf);
        return ExitCode.DONE;
    }

    private int sweep(Arguments arguments, Map<String, Object> set, List<String> versions)
            throws IOException {
        SteppedValues stepped;
        try {
            stepped =
                    SteppedValues.of(
                            arguments.required("sweep"), "predictions.confidence=0.3..0.9:0.1");
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        List<Map<String, Object>> sets = new ArrayList<>();
        for (BigDecimal value : stepped.values()) {
            Map<String, Object> with = new LinkedHashMap<>(set);
            with.put(stepped.name(), value);
            sets.add(with);
        }
        new OutcomeStrip(console())
                .print(
                        arguments.required("output"),
                        stepped.name(),
                        stepped.values(),
                        answers(arguments, sets, versions));
        return ExitCode.DONE;
    }

    /** Asks as often as there are changes; what it takes to decide here is made ready once. */
    private static List<JsonNode> answers(
            Arguments arguments, List<Map<String, Object>> sets, List<String> versions)
            throws IOException {
        String id = arguments.positional(0).orElseThrow();
        List<JsonNode> answers = new ArrayList<>();
        if (arguments.has("url")) {
            for (Map<String, Object> set : sets) {
                byte[] answer = remote(arguments.required("url"), id, set, versions);
                answers.add(ServiceClient.JSON.readTree(answer));
            }
            return answers;
        }
        JournalRow row = KeptRows.find(Folders.of(arguments), id);
        try (PastDecisions past = LocalPast.open(arguments)) {
            for (Map<String, Object> set : sets) {
                byte[] answer =
                        WhatIfWriter.bytes(
                                past.whatIf(row.decisionJson(), row.factsJson(), set, versions));
                answers.add(ServiceClient.JSON.readTree(answer));
            }
            return answers;
        } catch (FactsException e) {
            throw new UsageException(e.getMessage());
        }
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

    static Map<String, Object> set(List<String> texts) {
        Map<String, Object> set = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        "The change is %s. Expected PATH=VALUE such as predictions.confidence=0.8."
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

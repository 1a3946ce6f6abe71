package io.market7.shell;

import io.market7.codec.DecisionWriter;
import io.market7.cycle.past.NotRepeatable;
import io.market7.cycle.past.PastDecisions;
import io.market7.domain.decision.Decision;
import io.market7.journal.JournalRow;
import io.market7.ruleset.flip.FlipOptions;
import io.market7.ruleset.flip.FlipRefusal;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.page.DecisionPage;
import io.market7.shell.page.RulePage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code why}: one journalled decision with everything that led to it. */
public final class WhyCommand extends ShellCommand {

    private static final String NOT_REPEATABLE = "notRepeatable";

    private static final Usage USAGE =
            new Usage(
                    "why",
                    "Explains one journalled decision: what held it, how narrowly, and what would turn it. In the shell, without\n"
                            + "an id, what is loaded with its changes.",
                    List.of("[ID]"),
                    FlipArguments.and(
                            Option.value(
                                    "rule",
                                    "NAME",
                                    "Show all conditions of one rule, whether it concluded or not."),
                            Option.value(
                                    "bundle",
                                    "FILE",
                                    "Writes evidence that another machine can check with market7 replay FILE: facts, rules, parameters, journal proof."),
                            LocalPast.PROFILE),
                    "market7 why dca-7kq2 --max 2");

    private final WhatIfSession session;

    /** Explains what is loaded in {@code session} where no decision is named. */
    WhyCommand(WhatIfSession session, Console console) {
        super(USAGE, console);
        this.session = session;
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        if (arguments.positional(0).isEmpty()) {
            return print(arguments, session.decision());
        }
        String id = arguments.positional(0).orElseThrow();
        if (arguments.has("bundle")) {
            return new EvidenceWriter(console()).write(arguments, id);
        }
        JsonNode decision =
                arguments.has("url")
                        ? remote(new ServiceClient(arguments.required("url")), id, arguments)
                        : local(arguments, id);
        return print(arguments, decision);
    }

    private int print(Arguments arguments, JsonNode decision) {
        String form = arguments.required("output");
        if (arguments.has("rule")) {
            new RulePage(console()).print(form, decision, arguments.required("rule"));
        } else if (form.equals("table")) {
            new DecisionPage(console()).print(decision);
        } else {
            new DecisionPrinter(console()).print(form, decision);
        }
        return ExitCode.DONE;
    }

    private static JsonNode remote(ServiceClient client, String id, Arguments arguments)
            throws IOException {
        String path = "decisions/" + ServiceClient.encoded(id);
        ObjectNode decision = (ObjectNode) client.get(path, Map.of());
        JsonNode explanation = client.get(path + "/explanation", FlipArguments.query(arguments));
        decision.set("explanation", explanation);
        JsonNode reason = explanation.path(NOT_REPEATABLE);
        if (reason.isString()) {
            decision.set(NOT_REPEATABLE, reason);
        }
        return decision;
    }

    private static JsonNode local(Arguments arguments, String id) {
        FlipOptions options = FlipArguments.options(arguments);
        JournalRow row = KeptRows.find(Folders.of(arguments), id);
        ObjectNode kept = (ObjectNode) KeptDecision.of(row);
        try (PastDecisions past = LocalPast.open(arguments)) {
            Decision again = past.explained(row.decisionJson(), row.factsJson(), options);
            kept.set(
                    "explanation",
                    ServiceClient.JSON.readTree(DecisionWriter.explanation(again.explanation())));
        } catch (NotRepeatable e) {
            kept.put(NOT_REPEATABLE, e.getMessage());
        } catch (FlipRefusal e) {
            throw new UsageException(e.getMessage());
        }
        return kept;
    }
}

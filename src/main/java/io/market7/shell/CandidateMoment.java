package io.market7.shell;

import io.market7.codec.DecisionReader;
import io.market7.codec.DecisionWriter;
import io.market7.codec.FactPaths;
import io.market7.codec.FactsReader;
import io.market7.codec.FactsWriter;
import io.market7.codec.WhatIfWriter;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.WhatIf;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.flip.FlipDecider;
import io.market7.ruleset.flip.FlipFinder;
import io.market7.ruleset.flip.FlipOptions;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts out of a file, decided with the live versions here or by a running service. */
final class CandidateMoment implements SessionMoment {

    private static final List<String> SUBJECT = List.of("at", "symbol", "market", "side");

    private final Path file;
    private final FactSet facts;
    private final ServiceClient client;
    private final BoundRulesets bound;

    CandidateMoment(Arguments arguments, Path file) throws IOException {
        this.file = file;
        this.facts = FactsReader.strict().read(text(file));
        this.client = arguments.has("url") ? new ServiceClient(arguments.required("url")) : null;
        this.bound = client == null ? new Workspace(arguments).bind(List.of()) : null;
    }

    private static String text(Path file) throws IOException {
        List<String> lines =
                Files.readAllLines(file).stream().filter(each -> !each.isBlank()).toList();
        if (lines.size() != 1) {
            throw new UsageException(
                    "%s has %d lines of facts. Expected one, in the form market7 evaluate reads."
                            .formatted(file, lines.size()));
        }
        return lines.get(0);
    }

    @Override
    public String name() {
        return "facts of " + file;
    }

    @Override
    public FactSet facts() {
        return facts;
    }

    @Override
    public JsonNode stored() throws IOException {
        return ServiceClient.JSON.readTree(DecisionWriter.bytesWithMoment(decide(facts)));
    }

    @Override
    public JsonNode whatIf(Map<String, Object> set) throws IOException {
        Decision changed = decide(FactPaths.with(facts, set));
        return ServiceClient.JSON.readTree(
                WhatIfWriter.bytes(WhatIf.of(facts.id(), set, List.of(), decide(facts), changed)));
    }

    private Decision decide(FactSet asked) throws IOException {
        if (client == null) {
            return new FlipDecider(
                            new RuleEngine(() -> bound),
                            new FlipFinder(() -> bound),
                            FlipOptions.DEFAULT)
                    .decide(asked, ExplainLevel.FULL);
        }
        ObjectNode answer =
                (ObjectNode)
                        ServiceClient.JSON.readTree(
                                client.post("evaluate?explain=full", FactsWriter.bytes(asked)));
        JsonNode given = ServiceClient.JSON.readTree(FactsWriter.bytes(asked));
        SUBJECT.forEach(each -> answer.set(each, given.path(each)));
        return DecisionReader.read(ServiceClient.JSON.writeValueAsBytes(answer));
    }

    @Override
    public void close() {
        if (bound != null) {
            bound.close();
        }
    }
}

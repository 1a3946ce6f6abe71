package io.market7.cycle.evidence;

import io.market7.domain.decision.RuleIndex;
import io.market7.domain.decision.RuleVerdicts;
import io.market7.domain.decision.RulesetRef;
import io.market7.journal.JournalBody;
import io.market7.journal.JournalHead;
import io.market7.journal.JournalProof;
import io.market7.journal.JournalRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the journal says about a decision beside its texts, and the proof, as JSON and back. */
final class EvidenceEntry {

    private static final HexFormat HEX = HexFormat.of();

    private EvidenceEntry() {}

    static ObjectNode write(JournalRow row, JournalProof proof) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("seq", row.seq());
        json.put("id", row.id());
        json.put("recordedAt", row.recordedAt().toString());
        json.put("at", row.at().toString());
        json.put("question", row.question());
        json.put("symbol", row.symbol());
        json.put("market", row.market());
        json.put("side", row.side());
        json.put("outcome", row.outcome());
        json.put("stage", row.stage());
        json.put("version", row.version());
        json.put("rulesets", row.rulesets());
        json.put("parametersSha256", row.parametersSha256());
        row.verdicts().ifPresent(verdicts -> verdicts(json.putObject("verdicts"), verdicts));
        if (proof != null) {
            proof(json.putObject("proof"), proof);
        }
        return json;
    }

    private static void verdicts(ObjectNode json, RuleVerdicts verdicts) {
        json.put("code", HEX.formatHex(verdicts.code()));
        ArrayNode rulesets = json.putArray("rulesets");
        for (RuleIndex index : verdicts.rulesets()) {
            ObjectNode ruleset = rulesets.addObject();
            ruleset.put("name", index.ruleset().name());
            ruleset.put("version", index.ruleset().version());
            ruleset.put("sha256", index.ruleset().sha256());
            ArrayNode rules = ruleset.putArray("rules");
            for (RuleIndex.Entry rule : index.rules()) {
                ObjectNode entry = rules.addObject();
                entry.put("rule", rule.rule());
                ArrayNode conditions = entry.putArray("conditions");
                rule.conditions().forEach(conditions::add);
            }
        }
    }

    private static void proof(ObjectNode json, JournalProof proof) {
        json.put("entry", proof.entry());
        json.put("mentions", proof.mentions());
        json.put("content", proof.content());
        json.put("stored", proof.stored());
        json.put("before", proof.before());
        ArrayNode following = json.putArray("following");
        proof.following().forEach(following::add);
        if (proof.previous() != null) {
            json.put("previousCheckpoint", proof.previous().line());
        }
        json.put("checkpoint", proof.head().line());
    }

    static JournalRow row(JsonNode json, String decision, String facts) {
        JournalBody body = JournalBody.of(decision, facts, verdicts(json.get("verdicts")));
        return new JournalRow(
                json.required("seq").longValue(),
                text(json, "id"),
                Instant.parse(text(json, "recordedAt")),
                Instant.parse(text(json, "at")),
                text(json, "question"),
                text(json, "symbol"),
                text(json, "market"),
                text(json, "side"),
                text(json, "outcome"),
                text(json, "stage"),
                textOrNull(json, "version"),
                text(json, "rulesets"),
                textOrNull(json, "parametersSha256"),
                null,
                body.head(),
                body);
    }

    private static RuleVerdicts verdicts(JsonNode json) {
        if (json == null) {
            return null;
        }
        List<RuleIndex> indexes = new ArrayList<>();
        for (JsonNode ruleset : json.required("rulesets")) {
            RulesetRef ref =
                    new RulesetRef(
                            text(ruleset, "name"),
                            text(ruleset, "version"),
                            text(ruleset, "sha256"));
            List<RuleIndex.Entry> rules = new ArrayList<>();
            for (JsonNode rule : ruleset.required("rules")) {
                rules.add(new RuleIndex.Entry(text(rule, "rule"), texts(rule, "conditions")));
            }
            indexes.add(new RuleIndex(ref, rules));
        }
        return RuleVerdicts.of(indexes, HEX.parseHex(text(json, "code")));
    }

    static JournalProof proof(JsonNode entry) {
        JsonNode json = entry.get("proof");
        if (json == null) {
            return null;
        }
        String previous = textOrNull(json, "previousCheckpoint");
        return new JournalProof(
                json.required("entry").longValue(),
                json.required("mentions").longValue(),
                text(json, "content"),
                text(json, "stored"),
                text(json, "before"),
                texts(json, "following"),
                previous == null ? null : JournalHead.of(previous),
                JournalHead.of(text(json, "checkpoint")));
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.required(name).forEach(each -> texts.add(each.stringValue()));
        return texts;
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    private static String textOrNull(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value.stringValue();
    }
}

package io.market7.codec;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.domain.prediction.PredictionEvidence;
import java.util.Map;

/** Reads explanations. */
final class ExplanationReader {

    private static final Map<String, RuleState> STATES = FactNode.names(RuleState.values());

    private ExplanationReader() {}

    static Explanation read(RecordNode record) {
        return new Explanation(
                flag(record, "complete"),
                record.objects("rules").stream().map(ExplanationReader::rule).toList(),
                record.optionalObjects("predictions").stream()
                        .map(ExplanationReader::prediction)
                        .toList(),
                FlipsJson.read(record));
    }

    private static RuleEvidence rule(RecordNode record) {
        RecordNode source = record.object("source");
        Integer line = source.required("line", source.node().whole("line", 0));
        return new RuleEvidence(
                record.text("rule"),
                record.required("state", record.node().choice("state", STATES)),
                record.optionalText("conclusion"),
                record.optionalText("liftedBy"),
                source.optionalText("file"),
                line == null ? 0 : line,
                record.objects("conditions").stream().map(ExplanationReader::condition).toList(),
                record.optionalText("text"));
    }

    private static PredictionEvidence prediction(RecordNode record) {
        return new PredictionEvidence(
                record.text("model"),
                record.text("version"),
                record.node().measure("value", Range.ANY),
                record.optionalText("absent"),
                record.optionalObjects("contributions").stream()
                        .map(ExplanationReader::contribution)
                        .toList());
    }

    private static PredictionEvidence.Contribution contribution(RecordNode record) {
        Double size =
                record.required("contribution", record.node().measure("contribution", Range.ANY));
        return new PredictionEvidence.Contribution(
                record.text("feature"),
                record.node().measure("value", Range.ANY),
                size == null ? 0 : size);
    }

    private static ConditionEvidence condition(RecordNode record) {
        return new ConditionEvidence(
                record.optionalText("measure"),
                record.optionalText("relation"),
                record.any("threshold"),
                record.optionalText("parameter"),
                record.any("observed"),
                record.optionalText("unit"),
                flag(record, "holds"),
                record.node().measure("margin", Range.ANY));
    }

    private static boolean flag(RecordNode record, String name) {
        return Boolean.TRUE.equals(record.required(name, record.node().flag(name)));
    }
}

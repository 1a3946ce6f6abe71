package io.market7.codec;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.prediction.PredictionEvidence;

/** Writes an explanation; whatever is nothing (unknown, constant, unitless) is left out. */
final class ExplanationWriter {

    private ExplanationWriter() {}

    static void members(JsonOut out, Explanation explanation) {
        out.flag("complete", explanation.complete());
        out.objects("rules", explanation.rules(), ExplanationWriter::rule);
        if (!explanation.predictions().isEmpty()) {
            out.objects("predictions", explanation.predictions(), ExplanationWriter::prediction);
        }
        FlipsJson.write(out, explanation.flips());
    }

    private static void rule(JsonOut out, RuleEvidence rule) {
        out.text("rule", rule.rule());
        out.label("state", rule.state());
        out.text("conclusion", rule.conclusion());
        out.text("liftedBy", rule.liftedBy());
        out.object("source", rule, ExplanationWriter::source);
        out.objects("conditions", rule.conditions(), ExplanationWriter::condition);
        out.text("text", rule.text());
    }

    private static void source(JsonOut out, RuleEvidence rule) {
        out.text("file", rule.file());
        out.whole("line", rule.line());
    }

    static void prediction(JsonOut out, PredictionEvidence prediction) {
        out.text("model", prediction.model());
        out.text("version", prediction.version());
        out.measure("value", prediction.value());
        out.text("absent", prediction.absent());
        if (!prediction.contributions().isEmpty()) {
            out.objects(
                    "contributions", prediction.contributions(), ExplanationWriter::contribution);
        }
    }

    private static void contribution(JsonOut out, PredictionEvidence.Contribution one) {
        out.text("feature", one.feature());
        out.measure("value", one.value());
        out.measure("contribution", one.contribution());
    }

    private static void condition(JsonOut out, ConditionEvidence condition) {
        out.text("measure", condition.measure());
        out.text("relation", condition.relation());
        value(out, "threshold", condition.threshold());
        out.text("parameter", condition.parameter());
        value(out, "observed", condition.observed());
        out.text("unit", condition.unit());
        out.flag("holds", condition.holds());
        out.measure("margin", condition.margin());
    }

    private static void value(JsonOut out, String name, Object value) {
        if (value != null) {
            out.plain(name, value);
        }
    }
}

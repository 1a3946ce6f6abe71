package io.market7.prediction.train;

import java.util.List;
import java.util.Locale;

/** The words of a model card: what it says, how good it is beside simpler ones, where it fails. */
final class ModelCard {
    private final TrainedModel model;
    private final StringBuilder text = new StringBuilder();

    ModelCard(TrainedModel model) {
        this.model = model;
    }

    String text(List<Importance> importance, Iterable<String> plots) {
        TrainingPlan plan = model.plan();
        line("# %s %s\n", plan.model(), plan.version());
        line("Predicts %s.\n", plan.meaning());
        line(verdict());
        data();
        scores();
        line("## Plots\n\nAll on the last slice, which nothing had seen.\n");
        plots.forEach(file -> line("![%s](plots/%s)\n", file.replace(".svg", ""), file));
        slices();
        line("## What moves it\n\n| feature | mean size of its contribution |\n|---|--:|");
        importance.stream()
                .limit(15)
                .forEach(each -> line("| %s | %.4f |", each.feature(), each.meanAbsolute()));
        line("");
        limits();
        return text.toString();
    }

    private String verdict() {
        if (!model.honest()) {
            return "**It must not be used: trained on shuffled labels it still seems to know something.**\n";
        }
        if (model.calibration().flat()) {
            return "**It knows nothing that lasts: on the slice that calibrates, what came did not rise with what it said. It is not bound by default.**\n";
        }
        return model.worthBinding()
                ? "**It beats every baseline on the last slice, beyond chance.**\n"
                : "**It does not beat every baseline beyond chance, so it is not bound by default.**\n";
    }

    private void data() {
        Split split = model.split();
        line("## Data\n\n| slice | rows | from | to | mean label |\n|---|--:|---|---|--:|");
        row("learned from", split.train());
        row("ended the learning", split.stop());
        row("calibrated on", split.calibrate());
        row("examined on", split.test());
        line(
                "\n%d rows were left out at the borders: their label was not known before the next slice began, or they fell into the day after a border.\n",
                split.purged());
        Trainer.Chosen chosen = model.chosen();
        line(
                "%d settings tried%s; chosen: %d trees of depth %d, rate %s, least weight %s, lambda %s, rows %s, columns %s.\n",
                chosen.tried(),
                chosen.whole() ? "" : " before the time was up",
                chosen.rounds(),
                chosen.trial().depth(),
                chosen.trial().learningRate(),
                chosen.trial().leastWeight(),
                chosen.trial().lambda(),
                chosen.trial().rowShare(),
                chosen.trial().columnShare());
    }

    private void row(String name, TrainingSet slice) {
        line(
                "| %s | %d | %s | %s | %.3f |",
                name,
                slice.size(),
                slice.rows().get(0).at(),
                slice.rows().get(slice.size() - 1).at(),
                slice.meanLabel());
    }

    private void scores() {
        if (model.plan().probability()) {
            line(
                    "## Scores on the last slice\n\n| | AUC | 95 %% | average precision | log loss | Brier | model's gain in log loss, 95 %% |\n|---|--:|---|--:|--:|--:|---|");
        } else {
            line(
                    "## Scores on the last slice\n\n| | mean squared error | model's gain, 95 %% |\n|---|--:|---|");
        }
        score(model.scores());
        model.baselines().forEach(this::score);
        line(
                "\nIntervals are of 200 draws of whole days of a symbol. A gain whose interval lies above 0 is better than chance.\n");
        if (model.plan().probability()) {
            line(
                    "Trained on shuffled labels, the AUC is %.3f (0.5 within 0.03 is expected).\n",
                    model.shuffledAuc());
        }
    }

    private void score(Scores scores) {
        String gain =
                scores.gain() == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.4f to %.4f",
                                scores.gain().low(),
                                scores.gain().high());
        if (model.plan().probability()) {
            line(
                    "| %s | %.3f | %.3f to %.3f | %.3f | %.4f | %.4f | %s |",
                    scores.name(),
                    scores.auc(),
                    scores.aucInterval().low(),
                    scores.aucInterval().high(),
                    scores.averagePrecision(),
                    scores.logLoss(),
                    scores.meanSquared(),
                    gain);
        } else {
            line("| %s | %.4f | %s |", scores.name(), scores.meanSquared(), gain);
        }
    }

    private void slices() {
        line(
                "## Where it fails\n\nPredicted and came should agree in every row; an AUC near 0.5 means that it cannot tell candidates of that part apart.\n\n| part | rows | predicted | came | AUC |\n|---|--:|--:|--:|--:|");
        for (Slices.Slice each : new Slices(model.examination()).all()) {
            line(
                    "| %s | %d | %.3f | %.3f | %s |",
                    each.name(),
                    each.rows(),
                    each.predicted(),
                    each.came(),
                    Double.isNaN(each.auc()) ? "" : String.format(Locale.ROOT, "%.3f", each.auc()));
        }
        line("");
    }

    private void limits() {
        line("## Limits\n");
        line(
                "- Candidates are opened by the rules and at random moments and averaged down by distance alone; real deals are guarded, so they meet other moments.");
        line(
                "- A bar that touches stop and take profit counts as stopped; order books, partial fills and funding are not in the labels.");
        line(
                "- Well-known pairs of nine months only: a market that behaves otherwise is outside of what it knows. The drift measures say when that happens.");
    }

    private void line(String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}

package io.market7.cycle.dataset;

import io.market7.codec.FactsReader;
import io.market7.domain.deal.Deal;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.prediction.feature.FeatureRow;
import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.train.TrainingRow;
import io.market7.prediction.train.TrainingSet;
import io.market7.ruleset.engine.BoundRulesets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Builds the data set of one model from our own journal: the facts are those that were decided on,
 * and recorded candles say what the market did afterwards. Alongside, what leaving by SAFU saved
 * and cost.
 */
public final class JournalDataset {
    private static final String ORIGIN = "journal";
    private static final int PAGE = 1_000;

    private final DatasetRequest request;
    private final FeatureSchema schema;
    private final Labels labels;
    private final SafuReport safu;
    private final Map<Symbol, PriceRecord> prices;
    private final List<TrainingRow> rows = new ArrayList<>();

    /**
     * @param request target, candles, pairs and costs
     * @param schema features of the model
     * @param rulesets parameters of the ladder
     */
    public JournalDataset(DatasetRequest request, FeatureSchema schema, BoundRulesets rulesets) {
        this.request = request;
        this.schema = schema;
        PlainLadder ladder = new PlainLadder(rulesets.parameters("dca").decimals("ladderQuote"));
        this.labels = new Labels(request.target(), ladder, request.costs());
        this.prices = new Recording(request).prices();
        this.safu = new SafuReport(request.costs());
    }

    /** Goes through a journal; spot deals only. */
    public TrainingSet build(Path journal, DatasetBuilder.Progress progress) {
        try (JournalQuery query = JournalQuery.open(journal)) {
            long seq = 0;
            List<JournalRow> page = query.after(seq, PAGE);
            while (!page.isEmpty()) {
                page.forEach(this::take);
                seq = page.get(page.size() - 1).seq();
                progress.at(page.get(page.size() - 1).at(), rows.size());
                page = query.after(seq, PAGE);
            }
        }
        rows.sort(Comparator.comparing(TrainingRow::at).thenComparing(TrainingRow::symbol));
        return new TrainingSet(schema, rows);
    }

    /** Returns what leaving by SAFU saved and cost; after {@link #build}. */
    public SafuReport safu() {
        return safu;
    }

    private void take(JournalRow row) {
        boolean asked = row.question().equals(question().label());
        boolean left = row.question().equals(Question.SAFU.label());
        if ((asked || left) && row.notReplayable() == null) {
            FactSet facts = FactsReader.strict().read(row.factsJson());
            Position held = position(facts);
            PriceRecord record = prices.get(facts.subject().symbol());
            int bar = record == null ? -1 : record.barOf(facts.at());
            if (held != null && bar >= 0) {
                if (asked) {
                    label(facts, held, record, bar);
                }
                if (left && Action.CLOSE_AT_MARKET.name().equals(row.outcome())) {
                    safu.add(record, bar, held);
                }
            }
        }
    }

    private Question question() {
        return request.target() == Target.SAFU_EXIT ? Question.SAFU : Question.DCA;
    }

    private void label(FactSet facts, Position held, PriceRecord record, int bar) {
        FeatureRow row = schema.row(facts);
        Labels.Label label = labels.of(record, bar, held);
        if (row.usable() && label.known()) {
            rows.add(
                    new TrainingRow(
                            facts.subject().symbol().name(),
                            facts.at(),
                            record.closeAt(label.end()),
                            ORIGIN,
                            row.values(),
                            label.value()));
        }
    }

    private Position position(FactSet facts) {
        Deal deal = facts.deal();
        List<Integer> fired = facts.ledger().firedSteps();
        if (deal == null
                || deal.averagePrice() == null
                || deal.spentQuote() == null
                || deal.spentQuote().signum() == 0
                || fired == null) {
            return null;
        }
        double average = deal.averagePrice().doubleValue();
        double last =
                deal.lastStep() == null || deal.lastStep().price() == null
                        ? average
                        : deal.lastStep().price().doubleValue();
        return new Position(
                request.target().side(),
                average,
                deal.spentQuote().doubleValue(),
                fired.size(),
                last);
    }
}

package io.market7.api.market;

import io.market7.api.reason.RuleReason;
import io.market7.codec.DecisionReader;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.Timeframe;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the market leader that gates other rulesets. */
@Tag(name = "market")
@RestController
public class BtcMarketController {

    private static final JournalFilter BTC =
            new JournalFilter(null, null, null, Question.BTC, null, null, null);

    private final JournalQuery journal;
    private final Clock clock;

    /** Reads {@code journal}; ages are measured with {@code clock}. */
    public BtcMarketController(JournalQuery journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns what was last decided about the leader, and why. */
    @Operation(summary = "State of the market leader, the rules that decided it, what they read")
    @GetMapping(path = "/api/v1/market/btc", produces = MediaType.APPLICATION_JSON_VALUE)
    public BtcMarketView getBtcMarket() {
        return journal.find(BTC, null, 1).rows().stream()
                .findFirst()
                .map(this::view)
                .orElse(BtcMarketView.UNKNOWN);
    }

    private BtcMarketView view(JournalRow row) {
        BtcMarket btc =
                DecisionReader.read(row.decisionJson().getBytes(StandardCharsets.UTF_8)).btc();
        FactSet facts = FactsReader.strict().read(row.factsJson());
        return new BtcMarketView(
                btc.condition() == null ? null : btc.condition().name(),
                btc.status() == null ? null : btc.status().name(),
                row.id(),
                row.at(),
                row.recordedAt(),
                Duration.between(row.recordedAt(), clock.instant()).toSeconds(),
                RuleReason.of(row),
                BtcRecordView.of(facts.btc().indicators().get(Timeframe.M15)));
    }
}

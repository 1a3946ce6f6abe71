package io.market7.api.deals;

import io.market7.api.reason.RuleReason;
import io.market7.cycle.live.TradingLoop;
import io.market7.domain.deal.DealMath;
import io.market7.domain.decision.Question;
import io.market7.domain.market.PriceFacts;
import io.market7.execution.ClosedDeal;
import io.market7.execution.Fill;
import io.market7.execution.HeldDeal;
import io.market7.execution.PaperVenue;
import io.market7.execution.VenueBook;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.ruleset.live.LiveRulesets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts one deal together from venue, market, rules and journal. */
@Component
class DealReader {

    private final TradingLoop loop;
    private final PaperVenue venue;
    private final LiveRulesets rulesets;
    private final JournalQuery journal;

    DealReader(TradingLoop loop, LiveRulesets rulesets, JournalQuery journal) {
        this.loop = loop;
        this.venue = loop.venue();
        this.rulesets = rulesets;
        this.journal = journal;
    }

    /** Returns a deal; empty when nobody remembers one of this id. */
    Optional<DealDetail> read(String id) {
        VenueBook book = venue.book();
        Optional<HeldDeal> held = book.deal(id);
        if (held.isPresent()) {
            return Optional.of(open(held.get(), book.waitingSteps(id)));
        }
        return venue.closedDeals().stream()
                .filter(each -> each.deal().id().equals(id))
                .findFirst()
                .map(this::closed);
    }

    private DealDetail open(HeldDeal deal, List<Integer> waiting) {
        PriceFacts now = loop.market(market -> market.prices(deal.symbol()));
        Ladder ladder = ladder(deal, waiting, true);
        BigDecimal price = now.price();
        BigDecimal average = deal.averagePrice();
        return new DealDetail(
                DealView.open(deal),
                price == null ? null : Plain.text(price),
                now.priceAt(),
                venue.takeProfitPrice(deal.id()).map(Plain::text).orElse(null),
                price == null ? null : DealMath.drawdownPct(average, price),
                price == null
                        ? null
                        : Plain.text(DealMath.openPnlQuote(average, deal.spentQuote(), price)),
                fills(deal),
                ladder.rungs(),
                next(ladder, price));
    }

    private DealDetail closed(ClosedDeal closed) {
        HeldDeal deal = closed.deal();
        PriceFacts now = loop.market(market -> market.prices(deal.symbol()));
        List<FillView> fills = fills(deal);
        fills.add(FillView.of(closed.exit(), null));
        return new DealDetail(
                DealView.closed(closed),
                now.price() == null ? null : Plain.text(now.price()),
                now.priceAt(),
                null,
                null,
                null,
                fills,
                ladder(deal, List.of(), false).rungs(),
                null);
    }

    private Ladder ladder(HeldDeal deal, List<Integer> waiting, boolean open) {
        List<BigDecimal> amounts = rulesets.get().parameters("dca").decimals("ladderQuote");
        return new Ladder(amounts, deal, waiting, open);
    }

    private static List<FillView> fills(HeldDeal deal) {
        List<FillView> fills = new ArrayList<>();
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal spent = BigDecimal.ZERO;
        for (Fill fill : deal.fills()) {
            quantity = quantity.add(fill.quantity());
            spent = spent.add(fill.quote());
            BigDecimal average = spent.divide(quantity, MathContext.DECIMAL64);
            fills.add(FillView.of(fill, Plain.text(average)));
        }
        return fills;
    }

    private NextStepView next(Ladder ladder, BigDecimal price) {
        HeldDeal deal = ladder.deal();
        Optional<Integer> step = ladder.next();
        Optional<BigDecimal> amount = step.flatMap(ladder::amountQuote);
        Optional<JournalRow> last = lastDecision(deal);
        return new NextStepView(
                step.orElse(null),
                amount.map(Plain::text).orElse(null),
                amount.filter(each -> price != null)
                        .map(each -> Plain.text(averageAfter(deal, price, each)))
                        .orElse(null),
                last.map(JournalRow::id).orElse(null),
                last.map(JournalRow::at).orElse(null),
                last.map(JournalRow::outcome).orElse(null),
                last.map(DealReader::vetoes).orElse(List.of()));
    }

    private static BigDecimal averageAfter(HeldDeal deal, BigDecimal price, BigDecimal amount) {
        return DealMath.averageAfterAdd(deal.averagePrice(), deal.spentQuote(), price, amount);
    }

    private Optional<JournalRow> lastDecision(HeldDeal deal) {
        JournalFilter filter =
                new JournalFilter(
                        deal.openedAt(), null, deal.symbol(), Question.DCA, null, null, null);
        return journal.find(filter, null, 1).rows().stream().findFirst();
    }

    private static List<RuleReason> vetoes(JournalRow row) {
        return RuleReason.of(row).stream()
                .filter(each -> "veto".equals(each.conclusion()))
                .toList();
    }
}

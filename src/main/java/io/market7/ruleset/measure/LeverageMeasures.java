package io.market7.ruleset.measure;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.EmaPrices;
import io.market7.domain.leverage.Funding;
import io.market7.domain.leverage.FundingPaid;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LegDrawdown;
import io.market7.domain.leverage.MaintenanceBrackets;
import io.market7.domain.leverage.MarkPrice;
import io.market7.domain.leverage.NextRung;
import io.market7.domain.leverage.OddsModel;
import io.market7.domain.leverage.RequestedLeverage;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Momentum;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.manifest.ParameterValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the guards of {@code leverage} compare, derived from leg, account, mark price and ladder,
 * before it is settled at which leverage the next rung is bought.
 */
public final class LeverageMeasures {

    private final FreshFacts facts;
    private final ParameterValues parameters;
    private final Side side;
    private final Leg leg;
    private final MarkPrice mark;
    private final NextRung rung;

    /** Derives everything at once. */
    public LeverageMeasures(FreshFacts facts, ParameterValues parameters) {
        this.facts = facts;
        this.parameters = parameters;
        this.side = facts.all().subject().side();
        this.leg = facts.all().leverage().leg();
        this.mark = facts.markPrice() == null ? null : new MarkPrice(facts.markPrice());
        this.rung = nextRung();
    }

    /** Returns the derived facts, those that are unknown as null, in a fixed order. */
    public List<Object> facts() {
        List<Object> derived = new ArrayList<>();
        derived.add(mark);
        derived.add(leg);
        derived.add(facts.all().leverage().account());
        derived.add(rung);
        derived.add(requested());
        derived.add(momentum());
        derived.add(drawdown());
        derived.add(emaPrices());
        derived.add(fundingPaid());
        derived.add(brackets());
        derived.add(OddsModel.of(side));
        return derived;
    }

    /** Returns the rung on the table. */
    public NextRung rung() {
        return rung;
    }

    /** Returns the leverage asked for and its limit. */
    public RequestedLeverage requested() {
        Double asked = facts.all().request().leverage();
        BigDecimal ratio =
                asked != null
                        ? BigDecimal.valueOf(asked)
                        : leg != null && leg.leverage() != null
                                ? leg.leverage()
                                : parameters.decimal("defaultLeverageRatio");
        BigDecimal allowed = allowedByBracket();
        BigDecimal most = parameters.decimal("maxLeverageRatio");
        return new RequestedLeverage(ratio, allowed == null ? most : most.min(allowed));
    }

    /** Returns the notional of the enlarged position at the mark price, or null. */
    BigDecimal positionNotionalQuote() {
        return mark == null || rung.notionalQuote() == null
                ? null
                : leg.quantity().multiply(mark.value()).add(rung.notionalQuote());
    }

    MarkPrice mark() {
        return mark;
    }

    private NextRung nextRung() {
        List<BigDecimal> ladder = parameters.decimals("notionalLadderQuote");
        Integer fired = leg == null || leg.quantity() == null ? null : leg.stepsFired();
        BigDecimal notional = fired == null || fired >= ladder.size() ? null : ladder.get(fired);
        return new NextRung(fired, ladder.size(), notional);
    }

    private BigDecimal allowedByBracket() {
        BigDecimal notional = positionNotionalQuote();
        Instrument instrument = facts.all().instrument();
        return notional == null || instrument == null || instrument.brackets() == null
                ? null
                : Bracket.containing(notional, instrument.brackets())
                        .map(Bracket::maxLeverage)
                        .orElse(null);
    }

    private Momentum momentum() {
        Indicators quarter = facts.indicators(Timeframe.M15);
        return quarter == null
                ? null
                : new Momentum(
                        Percent.of(quarter.macdHistogram(), facts.markPrice()),
                        Percent.of(quarter.macdLift(), facts.markPrice()));
    }

    private LegDrawdown drawdown() {
        if (mark == null || leg == null || leg.flat() || leg.entryPrice() == null) {
            return null;
        }
        return new LegDrawdown(-LegMove.pct(side, leg.entryPrice(), mark.value()));
    }

    private EmaPrices emaPrices() {
        Indicators quarter = facts.indicators(Timeframe.M15);
        return quarter == null
                ? null
                : new EmaPrices(decimal(quarter.ema50()), decimal(quarter.ema200()));
    }

    private FundingPaid fundingPaid() {
        Funding funding = facts.all().leverage().funding();
        if (funding == null || funding.ratePct() == null) {
            return null;
        }
        return new FundingPaid(side == Side.LONG ? funding.ratePct() : 0 - funding.ratePct());
    }

    private MaintenanceBrackets brackets() {
        Instrument instrument = facts.all().instrument();
        return instrument == null
                        || instrument.brackets() == null
                        || instrument.brackets().isEmpty()
                ? null
                : new MaintenanceBrackets(instrument.brackets().size());
    }

    private static BigDecimal decimal(Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}

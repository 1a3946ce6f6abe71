package io.market7.ruleset.check;

import io.market7.domain.deal.Amount;
import io.market7.domain.deal.Deal;
import io.market7.domain.deal.DealMeasures;
import io.market7.domain.deal.Gains;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.NextStep;
import io.market7.domain.deal.OpenDeals;
import io.market7.domain.deal.Reentry;
import io.market7.domain.deal.Signal;
import io.market7.domain.deal.SpendCap;
import io.market7.domain.deal.StepChange;
import io.market7.domain.deal.StepLedger;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Candidate;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Tag;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.decision.Veto;
import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.EmaPrices;
import io.market7.domain.leverage.FundingPaid;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LegDrawdown;
import io.market7.domain.leverage.LegExit;
import io.market7.domain.leverage.MaintenanceBrackets;
import io.market7.domain.leverage.MarkPrice;
import io.market7.domain.leverage.NextRung;
import io.market7.domain.leverage.OddsModel;
import io.market7.domain.leverage.RequestedLeverage;
import io.market7.domain.leverage.SimulatedAdd;
import io.market7.domain.market.BottomShape;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.BtcSnapshot;
import io.market7.domain.market.CandidateSigns;
import io.market7.domain.market.HeldMomentum;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.MacdCross;
import io.market7.domain.market.Market;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Momentum;
import io.market7.domain.market.MomentumHistory;
import io.market7.domain.market.Price;
import io.market7.domain.market.QuoteVolume;
import io.market7.domain.market.Series;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TimeframeResults;
import io.market7.domain.market.TimeframeUnderTest;
import io.market7.domain.market.TvRating;
import io.market7.domain.market.TvTag;
import io.market7.domain.prediction.ExitProbability;
import io.market7.domain.prediction.Prediction;
import io.market7.domain.score.Direction;
import io.market7.domain.score.ForkSubscores;
import io.market7.domain.score.LeverageSubscores;
import io.market7.domain.score.RrrComponents;
import io.market7.domain.score.SafuMeasures;
import io.market7.domain.score.Score;
import io.market7.domain.score.ScoreDecay;
import io.market7.domain.score.ScoreInputs;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fact types and enums a rule may name, read off the domain records. */
public final class FactSchema {

    private static final List<Class<? extends Record>> FACTS =
            List.of(
                    Account.class,
                    Amount.class,
                    BottomShape.class,
                    BtcMarket.class,
                    BtcSnapshot.class,
                    Candidate.class,
                    CandidateSigns.class,
                    Deal.class,
                    DealMeasures.class,
                    Direction.class,
                    EmaPrices.class,
                    ExitProbability.class,
                    ForkSubscores.class,
                    FundingPaid.class,
                    Gains.class,
                    HeldMomentum.class,
                    Indicators.class,
                    Instrument.class,
                    LastStep.class,
                    Leg.class,
                    LegDrawdown.class,
                    LegExit.class,
                    LeverageSubscores.class,
                    MacdCross.class,
                    MaintenanceBrackets.class,
                    MarkPrice.class,
                    Momentum.class,
                    MomentumHistory.class,
                    NextRung.class,
                    NextStep.class,
                    OddsModel.class,
                    OpenDeals.class,
                    Prediction.class,
                    Price.class,
                    Proposal.class,
                    QuoteVolume.class,
                    Reentry.class,
                    RequestedLeverage.class,
                    RrrComponents.class,
                    SafuMeasures.class,
                    Score.class,
                    ScoreDecay.class,
                    ScoreInputs.class,
                    Signal.class,
                    SimulatedAdd.class,
                    SpendCap.class,
                    StepChange.class,
                    StepLedger.class,
                    Tag.class,
                    TimeframeResults.class,
                    TimeframeUnderTest.class,
                    TimeframeVeto.class,
                    TvTag.class,
                    Veto.class);

    private static final List<Class<? extends Enum<?>>> ENUMS =
            List.of(
                    Action.class,
                    Market.class,
                    MarketCondition.class,
                    MarketStatus.class,
                    Question.class,
                    Series.class,
                    Side.class,
                    Timeframe.class,
                    TvRating.class);

    private final SortedMap<String, Map<String, FieldType>> types = new TreeMap<>();
    private final SortedMap<String, Class<?>> classes = new TreeMap<>();
    private final SortedMap<String, Class<? extends Enum<?>>> enums = new TreeMap<>();

    /** Reads the schema off the domain. */
    public FactSchema() {
        for (Class<? extends Record> fact : FACTS) {
            types.put(fact.getSimpleName(), fieldsOf(fact));
            classes.put(fact.getSimpleName(), fact);
        }
        for (Class<? extends Enum<?>> constant : ENUMS) {
            enums.put(constant.getSimpleName(), constant);
        }
    }

    /** Returns the names of all fact types, sorted. */
    public List<String> typeNames() {
        return List.copyOf(types.keySet());
    }

    /** Returns the fields of a fact type in component order, or null when the type is unknown. */
    public Map<String, FieldType> fields(String type) {
        return types.get(type);
    }

    /** Returns the record behind a fact type, or null when the type is unknown. */
    public Class<?> factClass(String type) {
        return classes.get(type);
    }

    /** Returns the enum called {@code name}, or null when a rule may not name it. */
    public Class<? extends Enum<?>> enumType(String name) {
        return enums.get(name);
    }

    /** Returns the fully qualified names a compiled rule file needs to import, sorted. */
    public List<String> imports() {
        return java.util.stream.Stream.concat(classes.values().stream(), enums.values().stream())
                .map(Class::getName)
                .sorted()
                .toList();
    }

    private static Map<String, FieldType> fieldsOf(Class<? extends Record> fact) {
        Map<String, FieldType> fields = new LinkedHashMap<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            FieldType type = FieldType.of(component.getType());
            boolean known = Presence.alwaysKnown(fact.getSimpleName(), component.getName());
            fields.put(component.getName(), known ? type.asKnown() : type);
        }
        return fields;
    }
}

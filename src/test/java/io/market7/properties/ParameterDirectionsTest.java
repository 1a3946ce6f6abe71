package io.market7.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Question;
import io.market7.ruleset.manifest.ParameterType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which way each parameter makes decisions more careful, read off the rules. Whoever adds a
 * parameter whose way is not plain has to say so here.
 */
class ParameterDirectionsTest {

    /** A range that marks a lifeless deal: a wider range is the more careful one. */
    private static final Set<String> RANGES =
            Set.of("zombieDrawdownMinPct", "zombieDrawdownMaxPct", "zombieScoreMaxRatio");

    @Test
    void aHigherMinimumIsAlwaysMoreCareful() {
        assertThat(wrongWay("(?:min|.*Min)[A-Z].*", Direction.DOWN)).isEmpty();
    }

    @Test
    void aLowerMaximumIsAlwaysMoreCareful() {
        assertThat(wrongWay("(?:max|.*Max)[A-Z].*", Direction.UP)).isEmpty();
    }

    private static Set<String> wrongWay(String name, Direction direction) {
        return Asked.ADDING.stream()
                .flatMap(question -> Tightening.all(question).stream())
                .filter(each -> each.spec().name().matches(name))
                .filter(each -> each.direction() == direction)
                .map(each -> each.spec().name())
                .filter(parameter -> !RANGES.contains(parameter))
                .collect(Collectors.toSet());
    }

    @Test
    void theWayOfSomeParametersOfDcaDependsOnTheRest() {
        assertThat(either(Question.DCA))
                .containsExactlyInAnyOrder(
                        // set an amount, which small and large limits judge
                        "boostRatio",
                        "maxLadderRatio",
                        "maxSpentRatio",
                        "minOrderQuote",
                        "spendModelEnabled",
                        "tp1SoftCapPct",
                        // times a measure that may have either sign
                        "baseSpacingPct",
                        "bufferZonePct",
                        "maxDealQuote",
                        // choose between rules
                        "confidenceGuardEnabled",
                        "rescueHighRatio",
                        "rescueMediumRatio",
                        "triggerNeedsBtcSafe");
    }

    @Test
    void theWayOfSomeParametersOfForkDependsOnTheRest() {
        assertThat(either(Question.FORK))
                .containsExactlyInAnyOrder(
                        // sets the amount
                        "baseOrderQuote",
                        // move a score, which a long wants high and a short low
                        "btcAboveRatio",
                        "btcDownAdxPoints",
                        "btcDownRatio",
                        "btcFavourRatio",
                        "btcOpposeLongRatio",
                        "btcOpposeShortRatio",
                        "btcOversoldPoints",
                        "btcOversoldRatio",
                        "btcStrongAdxPoints",
                        "btcStrongRatio",
                        "macdPenaltyRatio",
                        "stochOverboughtRatio",
                        "stochPenaltyRatio",
                        "volumePenaltyRatio",
                        "volumeSpikeRatio");
    }

    @Test
    void theWayOfSomeParametersOfSafuDependsOnTheRest() {
        assertThat(either(Question.REENTRY)).containsExactlyInAnyOrder();
    }

    @Test
    void theWayOfSomeParametersOfLeverageDependsOnTheRest() {
        assertThat(either(Question.LEVERAGE)).containsExactlyInAnyOrder();
    }

    /** Returns numbers and switches whose way depends on other values. */
    private static Set<String> either(Question question) {
        return Tightening.all(question).stream()
                .filter(each -> each.direction() == Direction.EITHER)
                .filter(each -> isNumberOrSwitch(each.spec().type()))
                .map(each -> each.spec().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNumberOrSwitch(ParameterType type) {
        return type == ParameterType.NUMBER
                || type == ParameterType.INTEGER
                || type == ParameterType.DECIMAL
                || type == ParameterType.FLAG;
    }
}

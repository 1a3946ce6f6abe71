package io.market7.ruleset.diff;

import static io.market7.ruleset.diff.Difference.Effect.LOOSER;
import static io.market7.ruleset.diff.Difference.Effect.STRICTER;
import static io.market7.ruleset.diff.Difference.Effect.UNTOLD;
import static io.market7.ruleset.diff.Difference.What.ADDED;
import static io.market7.ruleset.diff.Difference.What.CONCLUSION;
import static io.market7.ruleset.diff.Difference.What.CONDITION;
import static io.market7.ruleset.diff.Difference.What.PARAMETER;
import static io.market7.ruleset.diff.Difference.What.REASON;
import static io.market7.ruleset.diff.Difference.What.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.market7.ruleset.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionDiffTest {

    private static final String HEALTH = "guards/indicator-health.drl";

    @TempDir private Path folder;

    private List<Difference> diff(Consumer<TestFolder> change) {
        TestFolder before = TestFolder.shipped(folder.resolve("before"), "dca");
        TestFolder after = TestFolder.shipped(folder.resolve("after"), "dca");
        change.accept(after);
        return VersionDiff.of(before.read(), after.read());
    }

    @Test
    void theSameVersionSaysTheSame() {
        assertThat(diff(after -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "minRsiPoints, 42, 40, LOOSER",
        "minRsiPoints, 42, 43, STRICTER",
        "tp1Pct, 0.6, 0.7, UNTOLD",
        "overrideConfidenceRatio, 0.65, 0.81, STRICTER",
        "overrideConfidenceRatio, 0.65, 0.31, LOOSER"
    })
    void aThresholdSaysWhatItDoesToOrders(
            String name, String from, String to, Difference.Effect effect) {
        List<Difference> found =
                diff(
                        after ->
                                after.edit(
                                        "ruleset.yaml",
                                        text ->
                                                text.replaceFirst(
                                                        "(name: " + name + ", .*default: )" + from,
                                                        "$1" + to)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).what()).isEqualTo(PARAMETER);
        assertThat(found.get(0).text()).startsWith("default " + from).contains("-> " + to);
        assertThat(found.get(0).effect()).isEqualTo(effect);
    }

    @Test
    void rangesAndSwitchesAreSaidWithoutAnEffect() {
        List<Difference> found =
                diff(
                        after ->
                                after.edit(
                                        "ruleset.yaml",
                                        text ->
                                                text.replaceFirst(
                                                                "(name: minRsiPoints, .*range: )\\[0, 100\\]",
                                                                "$1[10, 90]")
                                                        .replaceFirst(
                                                                "(name: zombieEnabled, .*default: )true",
                                                                "$1false")));
        assertThat(found)
                .containsExactly(
                        new Difference("zombieEnabled", PARAMETER, "default true -> false", UNTOLD),
                        new Difference(
                                "minRsiPoints", PARAMETER, "range 0 to 100 -> 10 to 90", UNTOLD));
    }

    @Test
    void ofAConditionOnlyWhatChangedIsSaid() {
        List<Difference> found =
                diff(
                        after ->
                                after.edit(
                                        HEALTH,
                                        text ->
                                                text.replace("adx < $min", "adx <= $min")
                                                        .replaceFirst(
                                                                "indicatorHealthRequired, \\$min : minRsiPoints",
                                                                "\\$min : minRsiPoints")));
        assertThat(found)
                .containsExactly(
                        new Difference(
                                "rsi-too-low",
                                CONDITION,
                                "Parameters: indicatorHealthRequired -> nothing",
                                UNTOLD),
                        new Difference(
                                "adx-too-low",
                                CONDITION,
                                "Indicators: adx < $min -> adx <= $min",
                                UNTOLD));
    }

    @Test
    void rulesComeAndGoAndConcludeOtherwise() {
        List<Difference> found =
                diff(
                        after ->
                                after.edit(
                                                HEALTH,
                                                text ->
                                                        text.replaceFirst("liftableVeto", "veto")
                                                                .replace(
                                                                        "Without any trend",
                                                                        "Without a trend"))
                                        .write(
                                                "guards/new.drl",
                                                """
                                                // New.
                                                rule "new-rule"
                                                when
                                                    Price()
                                                then
                                                    insertLogical( tag( drools.getRule() ) );
                                                end
                                                """)
                                        .delete("guards/health.drl"));
        assertThat(found)
                .extracting(Difference::subject, Difference::what)
                .containsExactlyInAnyOrder(
                        tuple("rsi-too-low", CONCLUSION),
                        tuple("adx-too-low", REASON),
                        tuple("new-rule", ADDED),
                        tuple("health-poor", REMOVED));
        assertThat(found.get(0).text()).isEqualTo("liftableVeto -> veto");
    }

    @Test
    void effectsAreWords() {
        assertThat(Direction.opposite(STRICTER)).isEqualTo(LOOSER);
        assertThat(Direction.opposite(LOOSER)).isEqualTo(STRICTER);
        assertThat(Direction.opposite(UNTOLD)).isEqualTo(UNTOLD);
    }
}

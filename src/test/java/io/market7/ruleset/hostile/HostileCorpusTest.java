package io.market7.ruleset.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every attack of the corpus is refused for its own reason and at its own place, and its twin,
 * which differs only in the hostile words, is accepted and decides. A refusal for another reason
 * would count as an escape.
 */
class HostileCorpusTest {

    /** Twins that are the same to the letter are decided once. */
    private static final Map<List<String>, Boolean> TWINS = new HashMap<>();

    @TempDir private Path temp;

    @TestFactory
    Stream<DynamicTest> attacksAreRefusedForTheirOwnReason() {
        return HostileCase.all().stream()
                .map(each -> DynamicTest.dynamicTest(title(each), () -> refused(each)));
    }

    private void refused(HostileCase each) throws Exception {
        Attack attack = new Attack(each, Files.createTempDirectory(temp, "hostile"));
        List<Diagnostic> faults = attack.refusals();
        assertThat(faults).as("one refusal").hasSize(1);
        Diagnostic fault = faults.get(0);
        assertThat(fault.message()).contains(each.says());
        assertThat(fault.file()).endsWith(attack.file());
        switch (each.at()) {
            case "hole" ->
                    assertThat(fault.line())
                            .as(fault.toString())
                            .isBetween(attack.firstLine(), attack.lastLine());
            case "end" ->
                    assertThat(fault.line()).as(fault.toString()).isEqualTo(attack.lastLine() + 1);
            case "rule" -> assertThat(fault.line()).as(fault.toString()).isEqualTo(2);
            default -> assertThat(fault.line()).as(fault.toString()).isZero();
        }
    }

    @TestFactory
    Stream<DynamicTest> twinsAreAcceptedAndDecide() {
        return HostileCase.all().stream()
                .map(each -> DynamicTest.dynamicTest(title(each), () -> decides(each)));
    }

    private void decides(HostileCase each) throws Exception {
        Attack attack = new Attack(each, Files.createTempDirectory(temp, "twin"));
        assertThat(
                        TWINS.computeIfAbsent(
                                List.of(each.place(), each.benign()), same -> attack.twinDecides()))
                .isTrue();
    }

    @Test
    void corpusHoldsAtLeastHundredTwentyDifferentAttacks() {
        List<HostileCase> cases = HostileCase.all();
        assertThat(cases.stream().map(HostileCase::name).distinct()).hasSizeGreaterThan(120);
        assertThat(cases).allMatch(each -> !each.hostile().equals(each.benign()));
        assertThat(cases).allMatch(each -> !each.says().isBlank());
    }

    @AfterEach
    void nothingHappened() {
        assertThat(System.getProperty("market7.hostile")).isNull();
        assertThat(Path.of("hostile-canary")).doesNotExist();
    }

    private static String title(HostileCase each) {
        return each.theme() + ": " + each.name();
    }
}

package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsWriter;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Timeframe;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FactShrinkerTest {

    @Test
    void onlyWhatShowsTheFaultIsLeft() {
        Predicate<FactSet> overForty = facts -> rsi(facts) != null && rsi(facts) > 40.25;
        FactGenerator generator = new FactGenerator(3);
        FactSet facts = generator.next(Question.DCA);
        while (!overForty.test(facts)) {
            facts = generator.next(Question.DCA);
        }
        FactSet shrunk = FactShrinker.shrink(facts, overForty);
        assertThat(overForty.test(shrunk)).isTrue();
        assertThat(rsi(shrunk)).isEqualTo(50.0);
        assertThat(FactsWriter.text(shrunk))
                .hasSizeLessThan(250)
                .doesNotContain("deal", "predictions", "\"1h\"", "adx");
    }

    private static Double rsi(FactSet facts) {
        Indicators bar = facts.indicators().get(Timeframe.M15);
        return bar == null ? null : bar.rsi();
    }
}

package io.market7.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.tree.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * What is claimed of bounds holds for every number of a small domain, between the thresholds too.
 */
class BoundTest {

    private static final List<BigDecimal> NUMBERS =
            IntStream.rangeClosed(-2, 14)
                    .mapToObj(each -> BigDecimal.valueOf(each * 5L, 1))
                    .toList();

    private static Bound bound(Relation relation, int value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Bound("rsi", relation, number.toPlainString(), number, true);
    }

    private static boolean holds(Bound bound, BigDecimal number) {
        return bound.relation().holds(number.compareTo(bound.value()));
    }

    @Property
    void whatExcludesHasNoNumberAndWhatImpliesOrCoversHasAll(
            @ForAll Relation one,
            @ForAll @IntRange(max = 6) int low,
            @ForAll Relation other,
            @ForAll @IntRange(max = 6) int high) {
        Bound left = bound(one, low);
        Bound right = bound(other, high);
        boolean together = NUMBERS.stream().anyMatch(n -> holds(left, n) && holds(right, n));
        boolean within = NUMBERS.stream().allMatch(n -> !holds(left, n) || holds(right, n));
        boolean all = NUMBERS.stream().allMatch(n -> holds(left, n) || holds(right, n));

        Span span = new Span();
        span.add(left);
        span.add(right);
        assertThat(span.contradiction().isEmpty()).isEqualTo(together);
        if (left.implies(right)) {
            assertThat(within).isTrue();
        }
        if (left.coversWith(right)) {
            assertThat(all).isTrue();
        }
        if (one.ordered() && other.ordered()) {
            assertThat(left.implies(right)).isEqualTo(within);
            assertThat(left.coversWith(right)).isEqualTo(all);
        }
    }
}

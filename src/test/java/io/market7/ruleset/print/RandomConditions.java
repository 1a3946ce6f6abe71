package io.market7.ruleset.print;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random conditions of limited depth, well formed but without regard to types. */
final class RandomConditions {

    static final Position AT = new Position(1, 1);
    private static final Object[] VALUES = {
        1.5,
        -2.25,
        0.1,
        1e-7,
        123456789.5,
        7,
        -7,
        new BigDecimal("10"),
        new BigDecimal("-0.50"),
        "x",
        "a b",
        true,
        false
    };

    private final Random random;

    RandomConditions(long seed) {
        random = new Random(seed);
    }

    Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> new Condition.Comparison(operand(2), relation(), operand(2), AT);
            case 1 ->
                    new Condition.In(operand(2), random.nextBoolean(), some(() -> operand(1)), AT);
            case 2 ->
                    new Condition.MemberOf(
                            operand(2), random.nextBoolean(), new Operand.Binding("$l", AT), AT);
            case 3 -> new Condition.Flag(simple(), random.nextBoolean(), AT);
            case 4 -> new Condition.And(some(() -> condition(depth - 1)), AT);
            default -> new Condition.Or(some(() -> condition(depth - 1)), AT);
        };
    }

    private Operand operand(int depth) {
        return depth == 0 || random.nextBoolean()
                ? simple()
                : new Operand.Arithmetic(
                        "+-*/".charAt(random.nextInt(4)),
                        operand(depth - 1),
                        operand(depth - 1),
                        AT);
    }

    private Operand simple() {
        return switch (random.nextInt(4)) {
            case 0 -> new Operand.Field(random.nextBoolean() ? "value" : "rsi", AT);
            case 1 -> new Operand.Binding("$a", AT);
            case 2 -> new Operand.Constant("Timeframe", "M15", AT);
            default -> new Operand.Literal(VALUES[random.nextInt(VALUES.length)], AT);
        };
    }

    private Relation relation() {
        return Relation.values()[random.nextInt(Relation.values().length)];
    }

    private <T> List<T> some(Supplier<T> part) {
        List<T> parts = new ArrayList<>(List.of(part.get(), part.get()));
        if (random.nextBoolean()) {
            parts.add(part.get());
        }
        return parts;
    }
}

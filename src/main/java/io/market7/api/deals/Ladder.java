package io.market7.api.deals;

import io.market7.execution.Fill;
import io.market7.execution.HeldDeal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of one deal: what is planned, what has fired, what waits.
 *
 * @param amounts planned amounts, first step first
 * @param deal the deal
 * @param waiting steps that are ordered and not filled
 * @param open whether the deal is open
 */
record Ladder(List<BigDecimal> amounts, HeldDeal deal, List<Integer> waiting, boolean open) {

    /** Returns the number of the step that comes next; empty when nothing does. */
    Optional<Integer> next() {
        int last =
                Stream.concat(deal.firedSteps().stream(), waiting.stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return open && last < amounts.size() ? Optional.of(last + 1) : Optional.empty();
    }

    /** Returns the planned amount of a step; empty beyond the ladder. */
    Optional<BigDecimal> amountQuote(int step) {
        return step <= amounts.size() ? Optional.of(amounts.get(step - 1)) : Optional.empty();
    }

    List<RungView> rungs() {
        int most =
                Math.max(
                        amounts.size(),
                        deal.firedSteps().stream().mapToInt(Integer::intValue).max().orElse(0));
        List<RungView> rungs = new ArrayList<>();
        for (int step = 1; step <= most; step++) {
            rungs.add(rung(step));
        }
        return rungs;
    }

    private RungView rung(int step) {
        String amount = amountQuote(step).map(Plain::text).orElse(null);
        Optional<Fill> fill =
                deal.fills().stream()
                        .filter(each -> each.step() != null && each.step() == step)
                        .findFirst();
        return fill.map(
                        each ->
                                new RungView(
                                        step,
                                        amount,
                                        "FIRED",
                                        each.at(),
                                        Plain.text(each.price()),
                                        Plain.text(each.quote())))
                .orElseGet(() -> new RungView(step, amount, state(step), null, null, null));
    }

    private String state(int step) {
        if (waiting.contains(step)) {
            return "WAITING";
        }
        return next().filter(each -> each == step).isPresent() ? "NEXT" : "AHEAD";
    }
}

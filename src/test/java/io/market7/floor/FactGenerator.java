package io.market7.floor;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import java.time.Instant;

/**
 * An endless, repeatable stream of fact sets for every question. Each starts as a coherent set on
 * which the question acts; a few twists then push fields onto, just under or just over a threshold,
 * make them stale or unknown, or switch parameters.
 */
public final class FactGenerator {

    private static final long START = Instant.parse("2025-06-01T00:00:00Z").getEpochSecond();
    private static final int YEAR_QUARTERS = 35_000;

    private final Dice dice;
    private final Bars bars;
    private long number;

    /**
     * @param seed equal seeds give equal streams
     */
    public FactGenerator(long seed) {
        dice = new Dice(seed);
        bars = new Bars(dice);
    }

    /** Returns the next fact set. */
    public FactSet next(Question question) {
        FactDraft draft = new FactDraft();
        draft.question = question;
        draft.id = question.label() + "-" + ++number;
        draft.at =
                Instant.ofEpochSecond(
                        START + 900L * dice.below(YEAR_QUARTERS) + dice.pick(0, 5, 420, 890));
        switch (question) {
            case BTC -> new BtcDrafts(dice, bars).fill(draft);
            case FORK -> new ForkDrafts(dice, bars).fill(draft);
            case DCA -> new DcaDrafts(dice, bars).fill(draft);
            case SAFU -> new SafuDrafts(dice, bars).fill(draft);
            case REENTRY -> new ReentryDrafts(dice, bars).fill(draft);
            case LEVERAGE -> new LeverageDrafts(dice, bars).add(draft);
            case LEVERAGE_EXIT -> new LeverageDrafts(dice, bars).exit(draft);
        }
        return draft.build();
    }
}

package io.market7.execution;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.Decision;
import java.math.BigDecimal;
import java.time.Instant;

/** What decisions and people want done with legs. */
public final class LegRequests {

    private LegRequests() {}

    /**
     * Returns what a decision about a leg wants.
     *
     * @param decision a journalled decision with an action about a leg
     * @param held the leg; null when the side is flat
     * @param leverage leverage to open or enlarge it with; null for a reduction or a close
     * @throws IllegalArgumentException when the action needs a leg and there is none
     */
    public static OrderRequest of(Decision decision, HeldLeg held, BigDecimal leverage) {
        Purpose purpose = purpose(decision.action());
        if (purpose != Purpose.OPEN_LEG && held == null) {
            throw new IllegalArgumentException(
                    "Decision %s asks for %s of %s. Expected an open leg."
                            .formatted(decision.id(), decision.action(), decision.subject()));
        }
        return new OrderRequest(
                decision.id(),
                purpose == Purpose.OPEN_LEG
                        ? ClientOrderIds.legId(decision.subject(), decision.at())
                        : held.id(),
                decision.subject().symbol(),
                decision.action(),
                purpose,
                number(purpose, held),
                purpose.adds() ? decision.amountQuote() : null,
                StepMeasures.UNKNOWN,
                decision.at(),
                new LegTerms(decision.subject().side(), purpose.adds() ? leverage : null));
    }

    /** Returns the wish of a person or the kill switch to close a leg at the market. */
    public static OrderRequest manualClose(String actionId, HeldLeg leg, Instant at) {
        return new OrderRequest(
                actionId,
                leg.id(),
                leg.symbol(),
                Action.CLOSE_LEG,
                Purpose.MANUAL_CLOSE,
                null,
                null,
                StepMeasures.UNKNOWN,
                at,
                new LegTerms(leg.side(), null));
    }

    private static Purpose purpose(Action action) {
        return switch (action) {
            case OPEN_LEG -> Purpose.OPEN_LEG;
            case ADD_TO_LEG -> Purpose.ADD_TO_LEG;
            case REDUCE_LEG -> Purpose.REDUCE_LEG;
            case CLOSE_LEG -> Purpose.CLOSE_LEG;
            default ->
                    throw new IllegalArgumentException(
                            "The action is %s. Expected one about a leg.".formatted(action));
        };
    }

    private static Integer number(Purpose purpose, HeldLeg held) {
        return switch (purpose) {
            case ADD_TO_LEG -> held.rungs() + 1;
            case REDUCE_LEG -> held.reductions() + 1;
            default -> null;
        };
    }
}

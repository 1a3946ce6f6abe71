package io.market7.cycle.model;

import io.market7.domain.decision.Decision;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * What a shadow model has said and would have changed since the start. Safe for several threads.
 */
public final class ShadowRecord {
    private static final int MOST_KEPT = 200;

    private final String version;
    private final Deque<Difference> newest = new ArrayDeque<>();
    private long decisions;
    private long different;
    private long failed;
    private long compared;
    private double apart;
    private String failure;

    ShadowRecord(String version) {
        this.version = version;
    }

    /**
     * A decision that would have come out otherwise.
     *
     * @param decisionId the decision
     * @param at its moment
     * @param symbol its pair
     * @param live outcome of the live decision
     * @param shadow outcome with the shadow's prediction
     * @param vetoesCame vetoes that only the shadow's has
     * @param vetoesGone vetoes that only the live one has
     * @param livePrediction what the bound model said; null when it said nothing
     * @param shadowPrediction what the shadow said; null when it said nothing
     */
    public record Difference(
            String decisionId,
            Instant at,
            String symbol,
            String live,
            String shadow,
            List<String> vetoesCame,
            List<String> vetoesGone,
            Double livePrediction,
            Double shadowPrediction) {}

    /**
     * How a shadow did.
     *
     * @param version version that runs beside the bound one
     * @param decisions decisions it was asked about
     * @param different decisions that would have come out otherwise
     * @param failed decisions the rules could not make with it
     * @param meanApart mean size of the difference of both predictions; NaN while there are none
     * @param failure the newest failure; null when there was none
     * @param newest the newest decisions that would have come out otherwise, the newest first
     */
    public record Standing(
            String version,
            long decisions,
            long different,
            long failed,
            double meanApart,
            String failure,
            List<Difference> newest) {}

    synchronized void add(Decision live, Decision shadow, Double liveSaid, Double shadowSaid) {
        decisions++;
        if (liveSaid != null && shadowSaid != null) {
            compared++;
            apart += Math.abs(liveSaid - shadowSaid);
        }
        boolean same =
                live.outcome().equals(shadow.outcome())
                        && live.vetoes().equals(shadow.vetoes())
                        && Objects.equals(live.amountQuote(), shadow.amountQuote());
        if (!same) {
            different++;
            newest.addFirst(difference(live, shadow, liveSaid, shadowSaid));
            if (newest.size() > MOST_KEPT) {
                newest.removeLast();
            }
        }
    }

    private static Difference difference(
            Decision live, Decision shadow, Double liveSaid, Double shadowSaid) {
        return new Difference(
                live.id(),
                live.at(),
                live.subject().symbol().name(),
                live.outcome(),
                shadow.outcome(),
                only(shadow.vetoes(), live.vetoes()),
                only(live.vetoes(), shadow.vetoes()),
                liveSaid,
                shadowSaid);
    }

    private static List<String> only(List<String> these, List<String> those) {
        List<String> only = new ArrayList<>(these);
        only.removeAll(those);
        return only;
    }

    synchronized void failed(RuntimeException cause) {
        decisions++;
        failed++;
        failure = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    synchronized Standing standing() {
        return new Standing(
                version,
                decisions,
                different,
                failed,
                compared == 0 ? Double.NaN : apart / compared,
                failure,
                List.copyOf(newest));
    }
}

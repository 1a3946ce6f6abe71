package io.market7.prediction.walk;

import java.util.Arrays;

/**
 * The features on the way to one leaf as players of a game, whose worth is the value of the leaf.
 *
 * <p>A player that takes part lets the row through or stops it; one that does not lets its share
 * through. What a player gains is its mean gain over all orders in which players can come. Give
 * each a moment of arrival between 0 and 1: at moment t, another one is there with probability t,
 * so the worth of who is there is a product over the others, {@code share (1 - t) + t} for one that
 * lets the row through and {@code share (1 - t)} for one that stops it. The gain is the integral of
 * that product over all moments. Nothing is subtracted on the way, so nothing cancels out.
 */
final class LeafGame {

    private static final int MOST_PLAYERS = 64;

    private final double[] contributions;
    private final int[] features = new int[MOST_PLAYERS];
    private final double[] shares = new double[MOST_PLAYERS];
    private final boolean[] passing = new boolean[MOST_PLAYERS];
    private final double[] factors = new double[MOST_PLAYERS];
    private final double[] integrals = new double[MOST_PLAYERS];
    private int players;

    /**
     * @param contributions receives what each feature gains in every leaf
     */
    LeafGame(double[] contributions) {
        this.contributions = contributions;
    }

    int players() {
        return players;
    }

    /** Returns the place of a feature; one that has no place yet lets everything through. */
    int place(int feature) {
        for (int player = 0; player < players; player++) {
            if (features[player] == feature) {
                return player;
            }
        }
        features[players] = feature;
        shares[players] = 1;
        passing[players] = true;
        return players++;
    }

    double share(int player) {
        return shares[player];
    }

    boolean isPassing(int player) {
        return passing[player];
    }

    void set(int player, double share, boolean passes) {
        shares[player] = share;
        passing[player] = passes;
    }

    /** Takes the last players out again. */
    void shrink(int count) {
        players = count;
    }

    /** Shares out the value of a leaf among the players on the way to it. */
    void settle(double value) {
        double worth = value * sharesOfStopping();
        if (worth == 0 || players == 0) {
            return;
        }
        integrate();
        for (int player = 0; player < players; player++) {
            double gain = passing[player] ? 1 - shares[player] : -1;
            contributions[features[player]] += worth * gain * integrals[player];
        }
    }

    /** The share of a player that stops the row is a factor of every product and its own gain. */
    private double sharesOfStopping() {
        double product = 1;
        for (int player = 0; player < players; player++) {
            if (!passing[player]) {
                product *= shares[player];
            }
        }
        return product;
    }

    private void integrate() {
        Arrays.fill(integrals, 0, players, 0);
        Quadrature quadrature = Quadrature.ofDegree(players - 1);
        for (int index = 0; index < quadrature.count(); index++) {
            double there = quadrature.point(index);
            double product = quadrature.weight(index);
            for (int player = 0; player < players; player++) {
                double absent = 1 - there;
                factors[player] = passing[player] ? there + shares[player] * absent : absent;
                product *= factors[player];
            }
            for (int player = 0; player < players; player++) {
                integrals[player] += product / factors[player];
            }
        }
    }
}

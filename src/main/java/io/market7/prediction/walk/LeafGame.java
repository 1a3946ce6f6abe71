package io.market7.prediction.walk;

/**
 * The features on the way to one leaf as players of a game, whose worth is the value of the leaf.
 *
 * <p>A player that takes part lets the row through or stops it; one that does not lets its share
 * through. So a coalition is worth the value, times 0 when one of its members stops the row, times
 * the shares of all who are left out. Members that stop the row make every coalition of theirs
 * worthless; the others are counted by size through a polynomial, the product of (share + y) over
 * the players that let the row through: its coefficient at y^s is the worth of all coalitions of s
 * of them.
 */
final class LeafGame {

    private static final int MOST_PLAYERS = 64;

    private final double[] contributions;
    private final int[] features = new int[MOST_PLAYERS];
    private final double[] shares = new double[MOST_PLAYERS];
    private final boolean[] passing = new boolean[MOST_PLAYERS];
    private final double[] polynomial = new double[MOST_PLAYERS + 1];
    private int players;
    private int degree;

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
        double worth = value * multiplyOut();
        if (worth == 0) {
            return;
        }
        double[] weights = CoalitionWeights.of(players);
        double stopped = degree == players ? 0 : -worth * weighted(weights);
        for (int player = 0; player < players; player++) {
            contributions[features[player]] +=
                    passing[player]
                            ? worth * (1 - shares[player]) * without(shares[player], weights)
                            : stopped;
        }
    }

    /** Builds the polynomial of those who pass and returns the product of all other shares. */
    private double multiplyOut() {
        double others = 1;
        degree = 0;
        polynomial[0] = 1;
        for (int player = 0; player < players; player++) {
            if (passing[player]) {
                multiply(shares[player]);
            } else {
                others *= shares[player];
            }
        }
        return others;
    }

    private void multiply(double share) {
        polynomial[degree + 1] = polynomial[degree];
        for (int power = degree; power > 0; power--) {
            polynomial[power] = polynomial[power] * share + polynomial[power - 1];
        }
        polynomial[0] *= share;
        degree++;
    }

    private double weighted(double[] weights) {
        double sum = 0;
        for (int power = 0; power <= degree; power++) {
            sum += polynomial[power] * weights[power];
        }
        return sum;
    }

    /**
     * The same with one factor divided out, from the top: a share below 1 damps what is rounded.
     */
    private double without(double share, double[] weights) {
        double coefficient = 1;
        double sum = weights[degree - 1];
        for (int power = degree - 1; power > 0; power--) {
            coefficient = polynomial[power] - share * coefficient;
            sum += coefficient * weights[power - 1];
        }
        return sum;
    }
}

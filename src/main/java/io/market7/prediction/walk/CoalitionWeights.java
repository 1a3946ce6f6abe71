package io.market7.prediction.walk;

/**
 * How much a coalition counts by its size: the share of all orders of the players in which its
 * members come first and then the player in question, s! (n - s - 1)! / n!.
 */
final class CoalitionWeights {

    private static final int MOST_PLAYERS = 64;
    private static final double[][] TABLE = table();

    private CoalitionWeights() {}

    /**
     * Returns the weights by size of the coalition, 0 to {@code players} - 1.
     *
     * @param players 1..64
     */
    static double[] of(int players) {
        return TABLE[players];
    }

    private static double[][] table() {
        double[][] table = new double[MOST_PLAYERS + 1][];
        for (int players = 1; players <= MOST_PLAYERS; players++) {
            double[] weights = new double[players];
            weights[0] = 1.0 / players;
            for (int size = 1; size < players; size++) {
                weights[size] = weights[size - 1] * size / (players - size);
            }
            table[players] = weights;
        }
        return table;
    }
}

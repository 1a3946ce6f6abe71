package io.market7.prediction.walk;

/**
 * Points and weights with which the integral from 0 to 1 of a polynomial is a sum, exactly: Gauss
 * and Legendre's, n points for a degree of up to 2 n - 1.
 */
final class Quadrature {

    private static final int MOST_POINTS = 32;
    private static final int NEWTON_STEPS = 8;
    private static final Quadrature[] TABLE = table();

    private final double[] points;
    private final double[] weights;

    private Quadrature(int count) {
        points = new double[count];
        weights = new double[count];
        for (int index = 0; index < count; index++) {
            place(index);
        }
    }

    /**
     * Returns the one with the fewest points.
     *
     * @param degree of the polynomial, 0..63
     */
    static Quadrature ofDegree(int degree) {
        return TABLE[degree / 2 + 1];
    }

    int count() {
        return points.length;
    }

    /** Returns a point between 0 and 1, exclusive. */
    double point(int index) {
        return points[index];
    }

    double weight(int index) {
        return weights[index];
    }

    /** Finds a root of the Legendre polynomial on -1..1 by Newton's method and moves it to 0..1. */
    private void place(int index) {
        int count = points.length;
        double root = StrictMath.cos(Math.PI * (index + 0.75) / (count + 0.5));
        double slope = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double before = 0;
            double value = 1;
            for (int degree = 1; degree <= count; degree++) {
                double next = ((2 * degree - 1) * root * value - (degree - 1) * before) / degree;
                before = value;
                value = next;
            }
            slope = count * (before - root * value) / (1 - root * root);
            root -= value / slope;
        }
        points[index] = (1 + root) / 2;
        weights[index] = 1 / ((1 - root * root) * slope * slope);
    }

    private static Quadrature[] table() {
        Quadrature[] table = new Quadrature[MOST_POINTS + 1];
        for (int count = 1; count <= MOST_POINTS; count++) {
            table[count] = new Quadrature(count);
        }
        return table;
    }
}

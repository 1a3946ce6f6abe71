package io.market7.settings;

/** Checks how fast market time runs. */
final class Speeds {

    private static final double FASTEST = 100_000;

    private Speeds() {}

    static void check(Double speed) {
        if (speed != null && !(speed > 0 && speed <= FASTEST)) {
            throw new IllegalArgumentException(
                    "speed is %s. Expected a number above 0 and at most 100000.".formatted(speed));
        }
    }
}

package io.market7.properties;

/** Which way something goes when a number rises or a switch is put on. */
enum Direction {
    UP,
    DOWN,
    NONE,
    EITHER;

    /** Returns the direction of two things that happen together. */
    Direction and(Direction other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : EITHER;
    }

    Direction opposite() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> UP;
            default -> this;
        };
    }

    /** Returns the direction of something that follows this one. */
    Direction then(Direction next) {
        if (this == NONE || next == NONE) {
            return NONE;
        }
        if (this == EITHER || next == EITHER) {
            return EITHER;
        }
        return this == UP ? next : next.opposite();
    }
}

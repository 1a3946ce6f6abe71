package io.market7.prediction.file;

import java.util.Arrays;

/** Collects numbers without boxing them. */
final class NumberList {

    private static final int FIRST_CAPACITY = 64;

    private double[] numbers = new double[FIRST_CAPACITY];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}

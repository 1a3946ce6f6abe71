package io.market7.prediction.file;

/** Counts down what one document may still hold. */
final class ValueBudget {

    private int values = ModelLimits.VALUES;
    private int nesting;

    /** Takes one value that is not an element of an array of numbers. */
    void value() {
        if (--values < 0) {
            throw new ModelFault(
                    ModelFault.WHOLE,
                    "more than " + ModelLimits.VALUES + " values",
                    "at most " + ModelLimits.VALUES + " beside arrays of numbers");
        }
    }

    /** Enters an object or array. */
    void enter() {
        if (++nesting > ModelLimits.NESTING) {
            throw new ModelFault(
                    ModelFault.WHOLE,
                    "a deeper nesting",
                    "at most %d levels of objects and arrays".formatted(ModelLimits.NESTING));
        }
    }

    /** Leaves an object or array. */
    void leave() {
        nesting--;
    }
}

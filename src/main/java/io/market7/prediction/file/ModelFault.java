package io.market7.prediction.file;

import io.market7.codec.Fault;

/** Ends the reading of one part of a file. */
final class ModelFault extends RuntimeException {

    /** Place of what concerns the file as a whole. */
    static final String WHOLE = "the file";

    private static final int LONGEST = 60;
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    ModelFault(String place, Object found, String expected) {
        this(new Fault(place, shorten(String.valueOf(found)), expected, null));
    }

    private ModelFault(Fault fault) {
        super(fault.text(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    private static String shorten(String found) {
        return found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }
}

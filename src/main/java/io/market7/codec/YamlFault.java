package io.market7.codec;

/** A text that is no YAML document of the expected form. */
public final class YamlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param line counted from 1; 0 when unknown
     * @param column counted from 1; 0 when unknown
     * @param message what is wrong
     */
    public YamlFault(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** Returns the line, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column, counted from 1. */
    public int column() {
        return column;
    }
}

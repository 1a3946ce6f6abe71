package io.market7.ruleset.verdict;

/** Truths as bytes, so that many of them lie side by side. */
public final class Tri {

    /** It does not hold. */
    public static final byte FALSE = 0;

    /** It holds. */
    public static final byte TRUE = 1;

    /** It depends on a value nobody knows. */
    public static final byte UNKNOWN = 2;

    /** It was not asked, because the fact it speaks of is not there. */
    public static final byte NOT_ASKED = 3;

    private Tri() {}

    /** Returns the truth of something known. */
    static byte of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns whether both hold; unknown when that depends on a value nobody knows. */
    static byte and(byte a, byte b) {
        if (a == FALSE || b == FALSE) {
            return FALSE;
        }
        return a == TRUE && b == TRUE ? TRUE : UNKNOWN;
    }

    /** Returns whether either holds; unknown when that depends on a value nobody knows. */
    static byte or(byte a, byte b) {
        if (a == TRUE || b == TRUE) {
            return TRUE;
        }
        return a == FALSE && b == FALSE ? FALSE : UNKNOWN;
    }
}

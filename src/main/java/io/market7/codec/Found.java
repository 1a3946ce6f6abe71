package io.market7.codec;

import java.util.List;
import java.util.Map;

/** Shows a refused value to people: short, on one line, always encodable. */
final class Found {

    private static final int LONGEST = 60;

    private Found() {}

    static String text(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        if (value instanceof CharSequence text) {
            return '"' + shorten(text.toString()) + '"';
        }
        return shorten(String.valueOf(value));
    }

    /** Cuts long text and replaces what cannot be printed or encoded. */
    static String shorten(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder clean = new StringBuilder(head.length() + 1);
        head.codePoints().forEach(point -> clean.appendCodePoint(printable(point)));
        return text.length() > LONGEST ? clean.append('…').toString() : clean.toString();
    }

    private static int printable(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return surrogate || Character.isISOControl(point) ? '\uFFFD' : point;
    }

    /** Returns whether every surrogate has its partner. */
    static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }
}

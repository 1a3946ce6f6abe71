package io.market7.codec;

/**
 * One thing that is wrong with the input.
 *
 * @param field path of the field as the fact format spells it, e.g. {@code indicators.15m.rsi};
 *     empty when the line as a whole is at fault
 * @param found what was given, shortened
 * @param expected what would have been accepted, in words
 * @param suggestion the known name nearest to the one given; null when none is near
 */
public record Fault(String field, String found, String expected, String suggestion) {

    /** Returns the fault as one sentence. */
    public String text() {
        String place = field.isEmpty() ? "The line" : field;
        String advice = suggestion == null ? "" : ". Did you mean " + suggestion + "?";
        return place + ": found " + found + ", expected " + expected + advice;
    }
}

package io.market7.ruleset.manifest;

import java.util.List;

/**
 * What one parameter asks of another. {@code rules check} holds a version and its overrides to it;
 * a decision does not, because every single value is in range.
 *
 * @param when text parameter that asks for something
 * @param in values with which it does
 * @param needs flag that must then be on
 * @param reason why, as the beginning of a sentence
 */
public record Requirement(String when, List<String> in, String needs, String reason) {

    public Requirement {
        in = List.copyOf(in);
    }

    /** Returns whether these values meet it. */
    public boolean met(ParameterValues values) {
        return !in.contains(values.text(when)) || values.flag(needs);
    }

    /** Returns what is wrong with values that do not meet it. */
    public String fault(ParameterValues values) {
        return "The parameter %s is %s while %s is false: %s. Expected %s true, or %s none of %s."
                .formatted(when, values.text(when), needs, reason, needs, when, in);
    }
}

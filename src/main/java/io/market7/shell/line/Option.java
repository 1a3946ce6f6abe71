package io.market7.shell.line;

import java.util.List;

/**
 * One option a command understands.
 *
 * @param name name without dashes, e.g. {@code facts}
 * @param value what stands for the value in help, e.g. {@code FILE|-}; null when the option is
 *     either there or not
 * @param fallback value when it is not given; null for none
 * @param choices values allowed; empty when any is
 * @param description one sentence for people
 */
public record Option(
        String name, String value, String fallback, List<String> choices, String description) {

    public Option {
        choices = List.copyOf(choices);
    }

    /** Returns an option that is either there or not. */
    public static Option flag(String name, String description) {
        return new Option(name, null, null, List.of(), description);
    }

    /** Returns an option with a value. */
    public static Option value(String name, String value, String description) {
        return new Option(name, value, null, List.of(), description);
    }

    /** Returns an option whose value is one of {@code choices}, the first unless given. */
    public static Option choice(String name, List<String> choices, String description) {
        return new Option(name, String.join("|", choices), choices.get(0), choices, description);
    }

    /** Returns the option with a value for when it is not given. */
    public Option orElse(String fallback) {
        return new Option(name, value, fallback, choices, description);
    }

    /** Returns whether the option stands alone. */
    public boolean isFlag() {
        return value == null;
    }

    /** Returns the option as help spells it, e.g. {@code --facts FILE|-}. */
    public String spelling() {
        return isFlag() ? "--" + name : "--" + name + " " + value;
    }
}

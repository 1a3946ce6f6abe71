package io.market7.ruleset.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads how one ruleset is bound. */
public final class BindingReader {

    private static final Set<String> KEYS =
            Set.of("live", "previous", "shadow", "canary", "symbols", "by", "reason");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9]{2,30}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,500}");

    private final String ruleset;
    private final Map<?, ?> entry;
    private Consumer<String> faults;
    private boolean sound = true;

    BindingReader(String ruleset, Object entry) {
        this.ruleset = ruleset;
        this.entry = entry instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Returns whether this is spelled like a traded pair. */
    public static boolean isSymbol(String text) {
        return SYMBOL.matcher(text).matches();
    }

    /** Returns the binding; null when there are faults. */
    Binding read(Consumer<String> faults) {
        this.faults = faults;
        for (Object key : entry.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                refuse(
                        "has the key %s. Expected live, and maybe %s."
                                .formatted(key, "previous, shadow, canary, symbols, by or reason"));
            }
        }
        if (!entry.containsKey("live")) {
            refuse("is bound as %s. Expected live: VERSION.".formatted(entry));
        }
        Binding binding =
                new Binding(
                        text("live", VERSION, "a version such as 1.0.0"),
                        text("previous", VERSION, "a version such as 1.0.0"),
                        text("shadow", VERSION, "a version such as 1.0.0"),
                        text("canary", VERSION, "a version such as 1.0.0"),
                        symbols(),
                        text("by", LINE, "a name on one line"),
                        text("reason", LINE, "a reason on one line, at most 500 characters"));
        if (binding.symbols().isEmpty() != (binding.canary() == null)) {
            refuse(
                    "has a canary or symbols. Expected both or neither: canary: 1.1.0, symbols: [SOLUSDT].");
        }
        return sound ? binding : null;
    }

    private String text(String key, Pattern form, String expected) {
        Object value = entry.get(key);
        if (value == null) {
            return null;
        }
        String text = String.valueOf(value);
        if (!form.matcher(text).matches()) {
            refuse("has %s: %s. Expected %s.".formatted(key, text, expected));
        }
        return text;
    }

    private List<String> symbols() {
        Object value = entry.get("symbols");
        if (value == null) {
            return List.of();
        }
        List<String> symbols =
                value instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value));
        if (!symbols.stream().allMatch(each -> SYMBOL.matcher(each).matches())) {
            refuse("has symbols: %s. Expected a list such as [SOLUSDT, XRPUSDT].".formatted(value));
        }
        return symbols;
    }

    private void refuse(String what) {
        sound = false;
        faults.accept("The ruleset " + ruleset + " " + what);
    }
}

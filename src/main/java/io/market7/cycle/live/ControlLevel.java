package io.market7.cycle.live;

import io.market7.execution.TradingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The levels of the kill switch, and the way back. */
public enum ControlLevel {
    /** No new deals; open ones go on. */
    PAUSE("pause"),
    /** Only closing. */
    REDUCE_ONLY("reduce-only"),
    /** Only closing, and everything held is closed at the market. */
    FLATTEN("flatten"),
    /** Everything goes on. */
    RESUME("resume");

    /** The words, for people. */
    public static final String WORDS =
            Arrays.stream(values()).map(ControlLevel::word).collect(Collectors.joining(", "));

    private final String word;

    ControlLevel(String word) {
        this.word = word;
    }

    /** Returns the word people write, e.g. {@code reduce-only}. */
    public String word() {
        return word;
    }

    /** Returns the level a word stands for; empty when it stands for none. */
    public static Optional<ControlLevel> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Does it; who asked and why is written down. */
    public ManualActions.Done apply(ManualActions actions, ManualActions.Asker asker) {
        return switch (this) {
            case PAUSE -> actions.setMode(word, TradingMode.PAUSED, asker);
            case REDUCE_ONLY -> actions.setMode(word, TradingMode.REDUCE_ONLY, asker);
            case FLATTEN -> actions.flatten(asker);
            case RESUME -> actions.setMode(word, TradingMode.RUNNING, asker);
        };
    }
}

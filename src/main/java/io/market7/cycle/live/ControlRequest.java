package io.market7.cycle.live;

import java.util.Optional;

/**
 * What a file asks the kill switch for: a word on a line of its own, and why, behind a blank.
 *
 * @param level what is asked for
 * @param reason why, one line
 */
public record ControlRequest(ControlLevel level, String reason) {

    /** Characters a reason has at most. */
    public static final int LONGEST_REASON = 500;

    private static final String NO_REASON = "No reason was given.";

    /**
     * Reads a request. What is not understood asks for {@link ControlLevel#PAUSE}: somebody wanted
     * trading to change, and resuming by mistake is worse than pausing by mistake.
     *
     * @return empty when the text is blank, as a file is before it is written
     */
    static Optional<ControlRequest> parse(String text) {
        String line = text.strip();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = line.split("\\s+", 2);
        Optional<ControlLevel> level = ControlLevel.of(parts[0]);
        if (level.isEmpty() || line.contains("\n")) {
            return Optional.of(notUnderstood(line));
        }
        String reason = parts.length == 1 ? NO_REASON : parts[1];
        return Optional.of(new ControlRequest(level.get(), shortened(reason)));
    }

    private static ControlRequest notUnderstood(String line) {
        String shown = line.replaceAll("\\s+", " ");
        return new ControlRequest(
                ControlLevel.PAUSE,
                "The control file holds \"%s\". Expected one line that begins with one of %s."
                        .formatted(
                                shown.length() > 60 ? shown.substring(0, 60) : shown,
                                ControlLevel.WORDS));
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    /** Returns the request as the line of a file. */
    String line() {
        return level.word() + " " + reason.replaceAll("\\s+", " ").strip() + "\n";
    }
}

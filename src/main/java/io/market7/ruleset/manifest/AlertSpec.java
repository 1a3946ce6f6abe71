package io.market7.ruleset.manifest;

/**
 * A rule that somebody should hear of when it concludes. What keeps the messages apart is the
 * notifier's business; the rule concludes each time.
 *
 * @param rule name of the rule
 * @param cooldown parameter that holds the pause between two messages about one subject, minutes
 */
public record AlertSpec(String rule, String cooldown) {}

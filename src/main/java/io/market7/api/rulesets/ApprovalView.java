package io.market7.api.rulesets;

import java.util.List;

/**
 * What was approved.
 *
 * @param approved each change in words
 * @param actionId id under which the action is written down
 */
public record ApprovalView(List<String> approved, String actionId) {}

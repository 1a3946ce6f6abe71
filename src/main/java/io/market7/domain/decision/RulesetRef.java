package io.market7.domain.decision;

/**
 * The exact rules that took part.
 *
 * @param name ruleset name
 * @param version version folder
 * @param sha256 digest of the version's files, 64 hex digits
 */
public record RulesetRef(String name, String version, String sha256) {}

package io.market7.market;

/**
 * A value of the manifest that the file does not have.
 *
 * @param column column of the manifest
 * @param expected value in the manifest
 * @param found value of the file
 */
public record ManifestDifference(String column, String expected, String found) {}

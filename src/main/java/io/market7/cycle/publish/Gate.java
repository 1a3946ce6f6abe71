package io.market7.cycle.publish;

/**
 * Something a version must pass before it may decide.
 *
 * @param name what was asked
 * @param passed whether it passed
 * @param detail what was found
 */
public record Gate(String name, boolean passed, String detail) {}

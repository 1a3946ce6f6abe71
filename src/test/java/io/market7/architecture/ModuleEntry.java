package io.market7.architecture;

import java.util.List;

/**
 * One row of the package map.
 *
 * @param name package below the root
 * @param purpose what it is for, in a phrase
 * @param modules packages it may import
 * @param libraries packages outside the JDK it may import, with everything below them
 */
record ModuleEntry(String name, String purpose, List<String> modules, List<String> libraries) {}

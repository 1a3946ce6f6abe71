package io.market7.api.stream;

import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What a listener asks for.
 *
 * @param topics what it listens to
 * @param after number of the last decision it knows; null to begin with the next
 * @param welcome whether it may still listen; asked with every sign of life
 */
record Listening(Set<Topic> topics, Long after, BooleanSupplier welcome) {}

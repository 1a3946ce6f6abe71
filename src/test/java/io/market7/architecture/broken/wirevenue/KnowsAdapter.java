package io.market7.architecture.broken.wirevenue;

import io.market7.architecture.broken.execution.Executor;

/** The venue shares a class with an adapter. */
final class KnowsAdapter {

    private KnowsAdapter() {}

    static Class<?> shared() {
        return Executor.class;
    }
}

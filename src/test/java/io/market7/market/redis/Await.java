package io.market7.market.redis;

import java.util.function.BooleanSupplier;

/** Waits for what another thread or process brings about. */
public final class Await {

    private Await() {}

    /** Waits up to half a minute. */
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come about within half a minute.");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}

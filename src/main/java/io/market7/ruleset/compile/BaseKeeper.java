package io.market7.ruleset.compile;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps what Drools made of a text for as long as somebody uses it, and the latest few after that,
 * so that the same text is compiled once in a process: commands of one shell bind the same versions
 * again and again. What is kept is bounded, so that no number of reloads makes it grow.
 */
final class BaseKeeper {
    /** The keeper of this process, as Drools keeps its modules by process, too. */
    static final BaseKeeper SHARED = new BaseKeeper(12);

    private final int mostIdle;
    private final Map<String, Kept> used = new HashMap<>();
    private final LinkedHashMap<String, Kept> idle = new LinkedHashMap<>();

    /**
     * @param mostIdle compiled texts that are kept although nobody uses them
     */
    BaseKeeper(int mostIdle) {
        this.mostIdle = mostIdle;
    }

    /** A compiled text and how many use it. */
    private static final class Kept {
        private final CompiledBase base;
        private int users;

        private Kept(CompiledBase base) {
            this.base = base;
        }
    }

    /**
     * Returns what a text compiles to; giving it up gives it back.
     *
     * @param text everything Drools sees
     * @param compiler compiles it when it is not kept; what it throws goes to the caller
     */
    synchronized CompiledBase of(String text, Supplier<CompiledBase> compiler) {
        Kept kept = used.get(text);
        if (kept == null) {
            Kept before = idle.remove(text);
            kept = before == null ? new Kept(compiler.get()) : before;
            used.put(text, kept);
        }
        kept.users++;
        return kept.base.retiredBy(() -> giveBack(text));
    }

    private synchronized void giveBack(String text) {
        Kept kept = used.get(text);
        kept.users--;
        if (kept.users > 0) {
            return;
        }
        used.remove(text);
        idle.put(text, kept);
        Iterator<Kept> oldest = idle.values().iterator();
        for (int excess = idle.size() - mostIdle; excess > 0; excess--) {
            Kept gone = oldest.next();
            oldest.remove();
            gone.base.retirement().run();
        }
    }
}

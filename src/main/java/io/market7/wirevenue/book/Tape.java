package io.market7.wirevenue.book;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was traded in one symbol: bars of a minute for good, and the newest prints. */
public final class Tape {

    private static final long MINUTE = 60_000;
    private static final int KEPT = 1_000;

    private final TreeMap<Long, Bar> minutes = new TreeMap<>();
    private final Deque<Print> prints = new ArrayDeque<>();
    private long printed;

    /** Takes over bars of a minute that are closed, oldest first. */
    void history(List<Bar> bars) {
        bars.forEach(each -> minutes.put(each.openAt(), each));
    }

    Print print(BigDecimal price, BigDecimal quantity, long at, boolean sold) {
        Print print = new Print(++printed, price, quantity, at, sold);
        prints.add(print);
        if (prints.size() > KEPT) {
            prints.removeFirst();
        }
        minutes.merge(at - at % MINUTE, Bar.of(at - at % MINUTE, price, quantity), Bar::and);
        return print;
    }

    /** Returns the newest prints, oldest first. */
    public List<Print> prints(int most) {
        List<Print> all = List.copyOf(prints);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /**
     * Returns bars of a length, oldest first.
     *
     * @param length milliseconds, whole minutes
     * @param from earliest open; null counts back from the end
     * @param to latest open
     * @param most how many
     */
    public List<Bar> bars(long length, Long from, long to, int most) {
        long lastOpen = to - Math.floorMod(to, length);
        long first =
                from == null
                        ? lastOpen - (most - 1L) * length
                        : from + Math.floorMod(-from, length);
        List<Bar> bars = new ArrayList<>();
        long until = Math.min(lastOpen, first + (most - 1L) * length) + length;
        if (until <= first) {
            return bars;
        }
        Bar open = null;
        for (Map.Entry<Long, Bar> each : minutes.subMap(first, until).entrySet()) {
            long openAt = each.getKey() - Math.floorMod(each.getKey(), length);
            if (open != null && open.openAt() == openAt) {
                open = open.and(each.getValue());
            } else {
                if (open != null) {
                    bars.add(open);
                }
                open = each.getValue().at(openAt);
            }
        }
        if (open != null) {
            bars.add(open);
        }
        return bars;
    }

    /** Returns the bar of the 24 hours before a moment; null when nothing was traded. */
    public Bar day(long now) {
        return minutes.subMap(now - 24 * 60 * MINUTE, true, now, true).values().stream()
                .reduce(Bar::and)
                .orElse(null);
    }
}

package io.market7.indicator;

import java.util.ArrayList;
import java.util.List;

/** The last elements of a series, oldest first; null as a list while there are none. */
final class History<T> {

    private final int length;
    private final Object[] ring;
    private int next;
    private int count;

    History(int length) {
        this.length = length;
        this.ring = new Object[length];
    }

    void add(T element) {
        ring[next] = element;
        next = (next + 1) % length;
        count = Math.min(count + 1, length);
    }

    /** Returns the elements, oldest first; null when there are none. */
    @SuppressWarnings("unchecked")
    List<T> toList() {
        if (count == 0) {
            return null;
        }
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add((T) ring[Math.floorMod(next - count + i, length)]);
        }
        return list;
    }

    History<T> copy() {
        History<T> copy = new History<>(length);
        System.arraycopy(ring, 0, copy.ring, 0, length);
        copy.next = next;
        copy.count = count;
        return copy;
    }
}

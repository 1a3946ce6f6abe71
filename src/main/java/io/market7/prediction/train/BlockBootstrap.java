package io.market7.prediction.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of measures by drawing whole blocks, a symbol's day each, with replacement: rows of one
 * day are alike, and to draw them one by one would promise more certainty than there is.
 */
final class BlockBootstrap {
    private static final int DRAWS = 200;
    private static final double TAIL = 0.025;

    private final List<int[]> blocks;
    private final long seed;

    BlockBootstrap(TrainingSet set, long seed) {
        Map<String, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < set.size(); i++) {
            TrainingRow row = set.rows().get(i);
            String day = row.symbol() + row.at().toString().substring(0, 10);
            days.computeIfAbsent(day, each -> new ArrayList<>()).add(i);
        }
        this.blocks =
                days.values().stream()
                        .map(rows -> rows.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
        this.seed = seed;
    }

    /** Returns the interval that holds 95 % of the draws of a measure. */
    Interval interval(ToDoubleFunction<int[]> measure) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = measure.applyAsDouble(draw(random));
        }
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (TAIL * DRAWS)], drawn[DRAWS - 1 - (int) (TAIL * DRAWS)]);
    }

    private int[] draw(SplittableRandom random) {
        int[][] drawn = new int[blocks.size()][];
        int size = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = blocks.get(random.nextInt(drawn.length));
            size += drawn[i].length;
        }
        int[] rows = new int[size];
        int at = 0;
        for (int[] block : drawn) {
            System.arraycopy(block, 0, rows, at, block.length);
            at += block.length;
        }
        return rows;
    }
}

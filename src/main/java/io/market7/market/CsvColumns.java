package io.market7.market;

import java.util.Arrays;
import java.util.List;

/**
 * Where the columns of a candle file stand. Columns are found by name, so further ones may follow.
 */
final class CsvColumns {

    static final List<String> REQUIRED =
            List.of("open_time_ms", "open", "high", "low", "close", "volume");

    private final List<String> names;
    private final int[] positions;

    /**
     * Reads a header line.
     *
     * @throws IllegalArgumentException when a required column is missing
     */
    CsvColumns(String header) {
        names = Arrays.stream(header.split(",", -1)).map(String::trim).toList();
        positions = new int[REQUIRED.size() + 1];
        for (int i = 0; i < REQUIRED.size(); i++) {
            positions[i] = names.indexOf(REQUIRED.get(i));
            if (positions[i] < 0) {
                throw new IllegalArgumentException(
                        "the columns are %s. Expected a column %s beside %s"
                                .formatted(names, REQUIRED.get(i), REQUIRED));
            }
        }
        positions[REQUIRED.size()] = names.indexOf("quote_volume");
    }

    int count() {
        return names.size();
    }

    int time() {
        return positions[0];
    }

    int open() {
        return positions[1];
    }

    int high() {
        return positions[2];
    }

    int low() {
        return positions[3];
    }

    int close() {
        return positions[4];
    }

    int volume() {
        return positions[5];
    }

    /** Returns −1 when the file has none. */
    int quoteVolume() {
        return positions[6];
    }

    String name(int position) {
        return names.get(position);
    }
}

package io.market7.market;

import java.util.List;

/** Where the columns of a candle file stand. */
final class CsvColumns {

    private static final List<String> REQUIRED =
            List.of("open_time_ms", "open", "high", "low", "close", "volume");

    private final CsvHeader header;
    private final int[] positions;

    /**
     * Reads a header line.
     *
     * @throws IllegalArgumentException when a required column is missing
     */
    CsvColumns(String line) {
        header = new CsvHeader(line, REQUIRED);
        positions = new int[REQUIRED.size() + 1];
        for (int i = 0; i < REQUIRED.size(); i++) {
            positions[i] = header.position(REQUIRED.get(i));
        }
        positions[REQUIRED.size()] = header.position("quote_volume");
    }

    CsvHeader header() {
        return header;
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
}

package io.market7.market;

import java.util.Arrays;
import java.util.List;

/** The columns of a file of rows. They are found by name, so further ones may follow. */
final class CsvHeader {

    private final List<String> names;

    /**
     * Reads a header line; null when the file has none.
     *
     * @throws IllegalArgumentException when a required column is missing
     */
    CsvHeader(String line, List<String> required) {
        String given = line == null ? "" : line;
        names = Arrays.stream(given.split(",", -1)).map(String::trim).toList();
        for (String name : required) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "the columns are %s. Expected a column %s beside %s"
                                .formatted(names, name, required));
            }
        }
    }

    int count() {
        return names.size();
    }

    /** Returns where a column stands; −1 when there is none of this name. */
    int position(String name) {
        return names.indexOf(name);
    }

    String name(int position) {
        return names.get(position);
    }
}

package io.market7.shell.output;

import java.util.List;
import java.util.Map;

/**
 * Things of one kind to be printed.
 *
 * @param columns keys that a table and CSV show, in order; JSON shows every key
 * @param rows one map a thing; keys in camelCase
 */
public record Rows(List<String> columns, List<Map<String, Object>> rows) {

    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}

package io.market7.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads names and their numbers, and remembers them; they never change. Not safe for threads. */
final class NameBook {

    private final Connection connection;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    NameBook(Connection connection) {
        this.connection = connection;
    }

    /** Returns the name with a number; null for 0, which stands for none. */
    String name(int number) throws SQLException {
        if (number == 0) {
            return null;
        }
        String known = names.get(number);
        if (known != null) {
            return known;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT text FROM name WHERE id = ?")) {
            select.setInt(1, number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new JournalException(
                            "The journal names number %d and has no such name. Expected one; it is damaged or was changed."
                                    .formatted(number));
                }
                names.put(number, row.getString(1));
                return row.getString(1);
            }
        }
    }

    /** Returns whether a number stands for a name. */
    boolean has(int number) throws SQLException {
        if (number == 0 || names.containsKey(number)) {
            return true;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT 1 FROM name WHERE id = ?")) {
            select.setInt(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Returns the number of a name; -1, which nothing has, when it was never written. */
    int number(String name) throws SQLException {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id FROM name WHERE text = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return -1;
                }
                numbers.put(name, row.getInt(1));
                return row.getInt(1);
            }
        }
    }

    /** Returns the numbers of all lists of rulesets that contain one, e.g. {@code dca@1.0.0}. */
    List<Integer> lists(String ruleset) throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT id FROM name WHERE instr(',' || text || ',', ?) > 0")) {
            select.setString(1, "," + ruleset + ",");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getInt(1));
                }
            }
        }
        return found;
    }
}

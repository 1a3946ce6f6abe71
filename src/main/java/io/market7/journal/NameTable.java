package io.market7.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Writes each name once and gives it a number; used by the writing thread only. */
final class NameTable {

    private final PreparedStatement insert;
    private final Map<String, Integer> numbers = new HashMap<>();

    NameTable(Connection connection) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO name VALUES (?,?)");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, text FROM name")) {
            while (row.next()) {
                numbers.put(row.getString(2), row.getInt(1));
            }
        }
    }

    /** Returns the number of a name. */
    int number(String name) throws SQLException {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        insert.setInt(1, number);
        insert.setString(2, name);
        insert.executeUpdate();
        numbers.put(name, number);
        return number;
    }
}

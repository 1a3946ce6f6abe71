package io.market7.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The SQL of a filter: where to look and under which conditions. */
final class Selection {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private final boolean byRule;

    Selection(JournalFilter filter, NameBook names) throws SQLException {
        byRule = filter.rule() != null;
        named("r.rule = ?", filter.rule(), names);
        add("d.at >= ?", filter.from() == null ? null : filter.from().toEpochMilli());
        add("d.at < ?", filter.to() == null ? null : filter.to().toEpochMilli());
        named("d.symbol = ?", filter.symbol() == null ? null : filter.symbol().name(), names);
        named(
                "d.question = ?",
                filter.question() == null ? null : filter.question().label(),
                names);
        named("d.outcome = ?", filter.outcome(), names);
        if (filter.version() != null && filter.version().contains("@")) {
            String lists =
                    names.lists(filter.version()).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(","));
            conditions.add("d.rulesets IN (" + lists + ")");
        } else {
            named("d.version = ?", filter.version(), names);
        }
    }

    private void named(String condition, String name, NameBook names) throws SQLException {
        add(condition, name == null ? null : names.number(name));
    }

    /** Adds a condition unless its argument is null. */
    Selection add(String condition, Object argument) {
        if (argument != null) {
            conditions.add(condition);
            arguments.add(argument);
        }
        return this;
    }

    /** Returns the name of the column that numbers the rows. */
    String seq() {
        return byRule ? "r.seq" : "d.seq";
    }

    /** Returns the FROM and WHERE part; a rule's own index leads when one is asked for. */
    String fromWhere() {
        String from =
                byRule
                        ? " FROM decision_rule r CROSS JOIN decision d ON d.seq = r.seq"
                        : " FROM decision d";
        return conditions.isEmpty() ? from : from + " WHERE " + String.join(" AND ", conditions);
    }

    /** Returns the part that names each decision once although a rule may be mentioned twice. */
    String once() {
        return byRule ? " GROUP BY r.seq" : "";
    }

    /** Sets the arguments in order and returns the index of the next one. */
    int bind(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (Object argument : arguments) {
            statement.setObject(index++, argument);
        }
        return index;
    }
}

package io.market7.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inserts decisions; used by the writing thread only. */
final class DecisionTable {

    private final PreparedStatement insert;
    private final Connection connection;
    private final Map<Integer, PreparedStatement> insertRules = new HashMap<>();
    private final long lastSeq;
    private byte[] link;

    DecisionTable(Connection connection) throws SQLException {
        insert =
                connection.prepareStatement(
                        "INSERT INTO decision VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet last =
                        statement.executeQuery(
                                "SELECT seq, chain FROM decision ORDER BY seq DESC LIMIT 1")) {
            boolean any = last.next();
            lastSeq = any ? last.getLong(1) : 0;
            link = any ? last.getBytes(2) : HashChain.START;
        }
    }

    /** Returns the newest sequence number on disk when the table was opened; 0 when empty. */
    long lastSeq() {
        return lastSeq;
    }

    void write(JournalRow row, List<RuleMention> mentions) throws SQLException {
        link = HashChain.next(link, row);
        insert.setLong(1, row.seq());
        insert.setString(2, row.id());
        insert.setLong(3, row.recordedAt().toEpochMilli());
        insert.setLong(4, row.at().toEpochMilli());
        insert.setString(5, row.question());
        insert.setString(6, row.symbol());
        insert.setString(7, row.market());
        insert.setString(8, row.side());
        insert.setString(9, row.outcome());
        insert.setString(10, row.stage());
        insert.setString(11, row.version());
        insert.setString(12, row.rulesets());
        insert.setString(13, row.parametersSha256());
        insert.setString(14, row.decisionJson());
        insert.setString(15, row.factsJson());
        insert.setBytes(16, link);
        insert.executeUpdate();
        if (!mentions.isEmpty()) {
            writeMentions(row.seq(), mentions);
        }
    }

    private void writeMentions(long seq, List<RuleMention> mentions) throws SQLException {
        PreparedStatement statement = insertRules(mentions.size());
        int index = 1;
        for (RuleMention mention : mentions) {
            statement.setString(index++, mention.rule());
            statement.setLong(index++, seq);
            statement.setString(index++, mention.kind());
        }
        statement.executeUpdate();
    }

    // one statement for all rules of a decision; the number of rules is small
    private PreparedStatement insertRules(int count) throws SQLException {
        PreparedStatement known = insertRules.get(count);
        if (known == null) {
            String values = String.join(",", Collections.nCopies(count, "(?,?,?)"));
            known = connection.prepareStatement("INSERT INTO decision_rule VALUES " + values);
            insertRules.put(count, known);
        }
        return known;
    }
}

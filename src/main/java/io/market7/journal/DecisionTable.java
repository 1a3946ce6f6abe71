package io.market7.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inserts decisions; used by the writing thread only. */
final class DecisionTable {

    private final Connection connection;
    private final EntryChain chain;
    private final NameTable names;
    private final DictionaryTable dictionaries;
    private final PreparedStatement insert;
    private final Map<Integer, PreparedStatement> insertRules = new HashMap<>();
    private long lastSeq;

    DecisionTable(Connection connection, EntryChain chain) throws SQLException {
        this.connection = connection;
        this.chain = chain;
        names = new NameTable(connection);
        dictionaries = new DictionaryTable(connection, chain);
        insert =
                connection.prepareStatement(
                        "INSERT INTO decision VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        try (Statement statement = connection.createStatement();
                ResultSet last =
                        statement.executeQuery("SELECT coalesce(max(seq), 0) FROM decision")) {
            lastSeq = last.getLong(1);
        }
    }

    /** Writes a decision whose id is not known yet and returns its sequence number. */
    long write(DraftTask task) throws SQLException {
        boolean onBase = task.base() != null && task.base().seq() > 0;
        PackedDraft packed = task.base() == null || onBase ? task.packed() : task.alone();
        long heads = dictionaries.number(task.heads());
        long bodies = dictionaries.number(task.bodies());
        String indexes = dictionaries.numbers(packed.draft().indexes());
        EntryChain.Place place = chain.next(packed.content(), packed.stored());
        long seq = ++lastSeq;
        insert.setLong(1, seq);
        insert.setLong(2, place.entry());
        columns(packed.draft());
        insert.setString(16, indexes);
        insert.setLong(17, heads);
        insert.setBytes(18, packed.packedHead());
        // a positive number is a decision, a negative one a dictionary
        insert.setLong(19, onBase ? task.base().seq() : -bodies);
        insert.setBytes(20, packed.packedBody());
        insert.setBytes(21, place.link());
        insert.executeUpdate();
        mentions(seq, packed.draft().mentions());
        task.written(seq);
        return seq;
    }

    private void columns(Draft draft) throws SQLException {
        insert.setString(3, draft.id());
        insert.setLong(4, draft.recordedAt().toEpochMilli());
        insert.setLong(5, draft.at().toEpochMilli());
        String[] named = {
            draft.question(),
            draft.symbol(),
            draft.market(),
            draft.side(),
            draft.outcome(),
            draft.stage(),
            draft.version(),
            draft.rulesets(),
            draft.parametersSha256(),
            draft.notReplayable()
        };
        for (int i = 0; i < named.length; i++) {
            if (named[i] == null) {
                insert.setNull(6 + i, Types.INTEGER);
            } else {
                insert.setInt(6 + i, names.number(named[i]));
            }
        }
    }

    private void mentions(long seq, List<RuleMention> mentions) throws SQLException {
        if (mentions.isEmpty()) {
            return;
        }
        PreparedStatement statement = insertRules(mentions.size());
        int index = 1;
        for (RuleMention mention : mentions) {
            statement.setInt(index++, names.number(mention.rule()));
            statement.setLong(index++, seq);
            statement.setInt(index++, RuleMention.KINDS.indexOf(mention.kind()));
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

package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Turns rows of the table of decisions into {@link JournalRow}s. Not safe for threads. */
final class RowReader {

    /** What {@link #row} expects, in this order. */
    static final String COLUMNS =
            "SELECT d.seq, d.id, d.recorded_at, d.at, d.question, d.symbol, d.market, d.side,"
                    + " d.outcome, d.stage, d.version, d.rulesets, d.parameters_sha256,"
                    + " d.not_replayable, d.head_dictionary, d.head, d.rule_indexes";

    private final JournalQuery query;
    private final NameBook names;
    private final TextReader texts;

    RowReader(JournalQuery query, Connection connection) {
        this.query = query;
        names = new NameBook(connection);
        texts = new TextReader(connection);
    }

    NameBook names() {
        return names;
    }

    TextReader texts() {
        return texts;
    }

    JournalRow row(ResultSet result) throws SQLException {
        long seq = result.getLong(1);
        String[] named = new String[10];
        for (int i = 0; i < named.length; i++) {
            named[i] = names.name(result.getInt(5 + i));
        }
        byte[] head = texts.head(result.getLong(15), result.getBytes(16));
        String indexes = result.getString(17);
        return new JournalRow(
                seq,
                result.getString(2),
                Instant.ofEpochMilli(result.getLong(3)),
                Instant.ofEpochMilli(result.getLong(4)),
                named[0],
                named[1],
                named[2],
                named[3],
                named[4],
                named[5],
                named[6],
                named[7],
                named[8],
                named[9],
                KeptText.text(head),
                new JournalBody(
                        () -> query.reading(() -> KeptText.of(head, texts.body(seq))),
                        () -> query.reading(() -> indexes(indexes))));
    }

    List<RuleIndex> indexes(String numbers) throws SQLException {
        List<RuleIndex> indexes = new ArrayList<>();
        if (numbers != null) {
            for (String number : numbers.split(",")) {
                indexes.add(texts.index(Integer.parseInt(number)));
            }
        }
        return indexes;
    }
}

package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what stands for a decision in the chain, from what is stored. */
final class DecisionLeaf implements EntrySource.Leaf {

    /** What {@link #of} expects; {@code WHERE} and order are added. */
    static final String COLUMNS =
            """
            SELECT entry, seq, id, chain, recorded_at, at, question, symbol, market, side, outcome,
                   stage, version, rulesets, parameters_sha256, not_replayable, rule_indexes,
                   head_dictionary, head, base, body
            FROM decision\
            """;

    // larger numbers were made up, and show at the decisions they were taken from
    private static final int MAX_SEQ = 100_000_000;

    private final NameBook names;
    private final TextReader texts;
    private final Sums sums;

    /** The sums of the rules that decisions name. */
    @FunctionalInterface
    interface Sums {
        long of(long seq) throws SQLException;
    }

    DecisionLeaf(NameBook names, TextReader texts, Sums sums) {
        this.names = names;
        this.texts = texts;
        this.sums = sums;
    }

    @Override
    public byte[] of(ResultSet row) throws SQLException {
        return EntryDigest.leaf(
                row.getLong(1),
                content(row),
                EntryDigest.stored(row.getBytes(19), row.getBytes(21)));
    }

    /** Returns the digest of what the decision says. */
    byte[] content(ResultSet row) throws SQLException {
        KeptText text =
                KeptText.of(
                        texts.head(row.getLong(18), row.getBytes(19)),
                        texts.body(row.getLong(2), row.getLong(20), row.getBytes(21)));
        EntryDigest digest =
                EntryDigest.content(EntryKind.DECISION)
                        .number(row.getLong(5))
                        .number(row.getLong(6))
                        .text(row.getString(3));
        for (int column = 7; column <= 16; column++) {
            digest.text(names.name(row.getInt(column)));
        }
        digest.bytes(text.head())
                .bytes(text.explanation())
                .bytes(text.facts())
                .bytes(text.verdicts())
                .number(sums.of(row.getLong(2)));
        for (RuleIndex index : indexes(row.getString(17))) {
            digest.text(index.ruleset().sha256());
        }
        return digest.end();
    }

    private List<RuleIndex> indexes(String numbers) throws SQLException {
        List<RuleIndex> indexes = new ArrayList<>();
        if (numbers != null) {
            for (String number : numbers.split(",")) {
                indexes.add(texts.index(number(number)));
            }
        }
        return indexes;
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new JournalException("The journal refers to rule index '%s'".formatted(text));
        }
        return Integer.parseInt(text);
    }

    /** Reads the sums of all decisions at once. */
    static Sums all(Connection connection, NameBook names) throws SQLException {
        long[] sums = new long[1_024];
        Map<Long, Long> numbers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT rule, seq, kind FROM decision_rule")) {
            while (row.next()) {
                int seq = (int) Math.min(MAX_SEQ, Math.max(0, row.getLong(2)));
                if (seq >= sums.length) {
                    sums = Arrays.copyOf(sums, Math.max(seq + 1, sums.length * 2));
                }
                sums[seq] += number(names, numbers, row.getInt(1), row.getInt(3));
            }
        }
        long[] read = sums;
        return seq -> seq < read.length ? read[(int) seq] : 0;
    }

    /** Reads the sum of one decision. */
    static long one(Connection connection, NameBook names, long seq) throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT rule, kind FROM decision_rule WHERE seq = " + seq)) {
            while (row.next()) {
                sum += number(names, new HashMap<>(), row.getInt(1), row.getInt(2));
            }
        }
        return sum;
    }

    private static long number(NameBook names, Map<Long, Long> known, int rule, int kind)
            throws SQLException {
        long key = (long) rule << 8 | kind & 0xFF;
        Long number = known.get(key);
        if (number == null) {
            boolean isKind = kind >= 0 && kind < RuleMention.KINDS.size();
            String word = isKind ? RuleMention.KINDS.get(kind) : "kind " + kind;
            number = new RuleMention(nameOrNumber(names, rule), word).number();
            known.put(key, number);
        }
        return number;
    }

    // a name that was taken away shows at the decisions that had it
    private static String nameOrNumber(NameBook names, int rule) throws SQLException {
        return names.has(rule) ? names.name(rule) : "name " + rule;
    }
}

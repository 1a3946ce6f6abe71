package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import io.market7.domain.decision.RulesetRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A rule index as bytes and back. */
final class RuleIndexText {

    private RuleIndexText() {}

    static byte[] write(RuleIndex index) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(index.ruleset().name());
            out.writeUTF(index.ruleset().version());
            out.writeUTF(index.ruleset().sha256());
            out.writeInt(index.rules().size());
            for (RuleIndex.Entry rule : index.rules()) {
                out.writeUTF(rule.rule());
                out.writeInt(rule.conditions().size());
                for (String condition : rule.conditions()) {
                    out.writeUTF(condition);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A rule index cannot be written", e);
        }
        return bytes.toByteArray();
    }

    static RuleIndex read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            RulesetRef ruleset = new RulesetRef(in.readUTF(), in.readUTF(), in.readUTF());
            List<RuleIndex.Entry> rules = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String rule = in.readUTF();
                rules.add(new RuleIndex.Entry(rule, conditions(in)));
            }
            return new RuleIndex(ruleset, rules);
        } catch (IOException e) {
            throw new JournalException("A rule index of the journal is damaged", e);
        }
    }

    private static List<String> conditions(DataInputStream in) throws IOException {
        List<String> conditions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            conditions.add(in.readUTF());
        }
        return conditions;
    }
}

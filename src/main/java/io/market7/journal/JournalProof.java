package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows without the journal that a decision stood in it: from what the decision says through the
 * entries that followed to the link of a checkpoint. Digests are 64 hex digits.
 *
 * @param entry number of the decision in the one order of all entries
 * @param mentions the number that stands for the rules the decision names
 * @param content digest of what the decision says
 * @param stored digest of how it is stored
 * @param before link of the chain before it
 * @param following what stands for each entry after it, up to that of the checkpoint
 * @param head the checkpoint
 */
public record JournalProof(
        long entry,
        long mentions,
        String content,
        String stored,
        String before,
        List<String> following,
        JournalHead head) {

    private static final HexFormat HEX = HexFormat.of();

    public JournalProof {
        following = List.copyOf(following);
    }

    /** Returns whether the decision says what the proof is about and leads to the checkpoint. */
    public boolean holds(JournalRow row) {
        return content.equals(HEX.formatHex(content(row, mentions))) && leadsToHead();
    }

    private boolean leadsToHead() {
        byte[] leaf = EntryDigest.leaf(entry, HEX.parseHex(content), HEX.parseHex(stored));
        byte[] link = EntryDigest.link(HEX.parseHex(before), leaf);
        for (String each : following) {
            link = EntryDigest.link(link, HEX.parseHex(each));
        }
        return entry + following.size() == head.entry() && HEX.formatHex(link).equals(head.link());
    }

    /** Returns whether the checkpoint carries the seal of a key, after the one before it. */
    public static boolean isSealed(JournalHead before, JournalHead head, String key) {
        HeadSeal seal = new HeadSeal(key);
        return head.isKeyed() && seal.hasKey() && seal.holds(before, head);
    }

    private static byte[] content(JournalRow row, long mentions) {
        KeptText text = row.body().text();
        EntryDigest digest =
                EntryDigest.content(EntryKind.DECISION)
                        .number(row.recordedAt().toEpochMilli())
                        .number(row.at().toEpochMilli())
                        .texts(row.id(), row.question(), row.symbol(), row.market(), row.side())
                        .texts(row.outcome(), row.stage(), row.version(), row.rulesets())
                        .texts(row.parametersSha256(), row.notReplayable())
                        .bytes(text.head())
                        .bytes(text.explanation())
                        .bytes(text.facts())
                        .bytes(text.verdicts())
                        .number(mentions);
        for (RuleIndex index : row.body().indexes()) {
            digest.text(index.ruleset().sha256());
        }
        return digest.end();
    }
}

package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * @param previous the checkpoint before that; null when it is the first
 * @param head the checkpoint
 */
public record JournalProof(
        long entry,
        long mentions,
        String content,
        String stored,
        String before,
        List<String> following,
        JournalHead previous,
        JournalHead head) {

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public JournalProof {
        following = List.copyOf(following);
        Stream.concat(Stream.of(content, stored, before), following.stream())
                .forEach(JournalProof::requireDigest);
    }

    private static void requireDigest(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no digest. Expected 64 hex digits.".formatted(digest));
        }
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

    /**
     * Returns whether the checkpoint carries the seal it must carry; one with a key needs the key
     * of the environment.
     */
    public Seal seal() {
        HeadSeal seal = HeadSeal.ofEnvironment();
        if (!seal.canCheck(head)) {
            return Seal.NEEDS_KEY;
        }
        if (!seal.holds(previous, head)) {
            return Seal.BROKEN;
        }
        return head.isKeyed() ? Seal.KEYED : Seal.UNKEYED;
    }

    /** What the seal of the checkpoint says. */
    public enum Seal {
        /** Only who has the key can have written it. */
        KEYED,
        /** It is whole, but anybody could have written it: no key was set. */
        UNKEYED,
        /** It was written with a key, and there is none here to check it with. */
        NEEDS_KEY,
        /** It is not the seal of this checkpoint. */
        BROKEN
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

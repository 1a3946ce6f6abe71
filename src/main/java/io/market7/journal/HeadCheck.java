package io.market7.journal;

import io.market7.journal.JournalVerification.Finding;
import io.market7.journal.JournalVerification.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The checkpoints of a journal, each checked against the one before it.
 *
 * @param content what the file holds
 * @param finding what is wrong with it; null when nothing is
 * @param cannotProve what the seals cannot show
 */
record HeadCheck(HeadsFile.Content content, Finding finding, List<String> cannotProve) {

    static HeadCheck read(Path directory, HeadSeal seal) {
        HeadsFile.Content content;
        try {
            content = HeadsFile.read(directory);
        } catch (IOException | RuntimeException e) {
            return new HeadCheck(
                    new HeadsFile.Content(List.of(), false),
                    finding(0, "%s cannot be read: %s".formatted(HeadsFile.FILE, e.getMessage())),
                    List.of());
        }
        return new HeadCheck(content, fault(content, seal), limits(content, seal));
    }

    private static Finding fault(HeadsFile.Content content, HeadSeal seal) {
        if (content.heads().isEmpty()) {
            return finding(
                    0,
                    "%s is missing or empty. Expected the checkpoints beside the journal; it was not copied along, or taken away."
                            .formatted(HeadsFile.FILE));
        }
        JournalHead before = null;
        int line = 0;
        for (JournalHead head : content.heads()) {
            line++;
            if (before != null && head.entry() < before.entry()) {
                return finding(
                        head.entry(),
                        place(line) + " is of an earlier entry than the one before it.");
            }
            if (seal.canCheck(head) && !seal.holds(before, head)) {
                return finding(
                        head.entry(),
                        place(line)
                                + (head.isKeyed()
                                        ? " does not carry the seal of this key: it or a line before it was changed or taken out, or the key is another."
                                        : " does not carry its seal: it or a line before it was changed or taken out."));
            }
            before = head;
        }
        if (seal.hasKey() && !content.newest().isKeyed()) {
            return finding(
                    content.newest().entry(),
                    "The newest checkpoint was written without a key, and one is given. Expected one sealed with it: whoever can write the files can have made this one.");
        }
        return null;
    }

    private static String place(int line) {
        return "Checkpoint %d (line %d of %s)".formatted(line, line, HeadsFile.FILE);
    }

    private static Finding finding(long entry, String detail) {
        return new Finding(Problem.CHECKPOINTS, entry, null, 0, null, detail);
    }

    private static List<String> limits(HeadsFile.Content content, HeadSeal seal) {
        List<String> limits = new ArrayList<>();
        long keyed = content.heads().stream().filter(JournalHead::isKeyed).count();
        if (keyed == 0) {
            limits.add(
                    "No checkpoint is sealed with a key: who can write both files can rewrite both. Set %s where the journal is written, or keep the newest checkpoint elsewhere."
                            .formatted(HeadSeal.VARIABLE));
        } else if (!seal.hasKey()) {
            limits.add(
                    "%d of %d checkpoints are sealed with a key and cannot be checked without it. Set %s."
                            .formatted(keyed, content.heads().size(), HeadSeal.VARIABLE));
        }
        limits.add(
                "That both files were not set back together to an earlier state: compare the newest checkpoint with one that was kept elsewhere.");
        return limits;
    }
}

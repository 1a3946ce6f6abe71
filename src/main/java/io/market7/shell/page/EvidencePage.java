package io.market7.shell.page;

import io.market7.journal.JournalProof.Seal;
import io.market7.shell.output.Console;
import tools.jackson.databind.JsonNode;

/** What came of checking an evidence file. */
public final class EvidencePage {

    private final Console console;

    /** Prints to {@code console}. */
    public EvidencePage(Console console) {
        this.console = console;
    }

    /**
     * Prints the replay and what the journal proof is worth.
     *
     * @param form {@code table}, {@code json} or {@code csv}; CSV has what differs
     */
    public void print(String form, JsonNode checked) {
        new ReplayPage(console).one(form, checked);
        if (!form.equals("table")) {
            return;
        }
        JsonNode proof = checked.path("journalProof");
        if (proof.isNull()) {
            line("journal", "no proof: no checkpoint had been written after the decision");
            return;
        }
        line(
                "journal",
                proof.path("holds").asBoolean()
                        ? "entry %,d leads to the checkpoint of entry %,d"
                                .formatted(
                                        proof.path("entry").asLong(),
                                        proof.path("checkpointEntry").asLong())
                        : console.alarm("the proof does not lead to its checkpoint"));
        line(
                "checkpoint",
                "%s, link %s"
                        .formatted(
                                proof.path("checkpointAt").asString(),
                                proof.path("checkpointLink").asString()));
        line("seal", seal(Seal.valueOf(proof.path("seal").asString())));
        line(
                "not proved",
                "that this is a checkpoint of that journal: compare the link with the line in its journal.heads");
    }

    private String seal(Seal seal) {
        return switch (seal) {
            case KEYED -> "right; only who has the key can have written it";
            case UNKEYED -> "whole, but no key was set, so anybody could have written it";
            case NEEDS_KEY -> "written with a key; set MARKET7_JOURNAL_KEY to check it";
            case BROKEN -> console.alarm("broken: the checkpoint is not as it was written");
        };
    }

    private void line(String label, String text) {
        console.out().printf("%-12s %s%n", label, text);
    }
}

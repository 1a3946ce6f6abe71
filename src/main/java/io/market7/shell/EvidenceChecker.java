package io.market7.shell;

import io.market7.codec.ReplayWriter;
import io.market7.cycle.evidence.Evidence;
import io.market7.cycle.evidence.EvidenceException;
import io.market7.cycle.evidence.EvidenceFile;
import io.market7.cycle.evidence.EvidenceReplay;
import io.market7.domain.decision.Replay;
import io.market7.journal.JournalProof;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.page.EvidencePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** Checks an evidence file: decides again, and follows the journal proof to its checkpoint. */
final class EvidenceChecker {

    private static final long MOST_BYTES = 32_000_000;

    private final Console console;

    EvidenceChecker(Console console) {
        this.console = console;
    }

    int check(Arguments arguments, Path file) throws IOException {
        if (arguments.has("url")) {
            throw new UsageException("Evidence is checked here. Expected FILE without --url.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new UsageException(
                    "%s has %,d bytes. Expected at most %,d."
                            .formatted(file, Files.size(file), MOST_BYTES));
        }
        Evidence evidence;
        try {
            evidence = EvidenceFile.read(Files.readAllBytes(file));
        } catch (EvidenceException e) {
            throw new UsageException("%s: %s".formatted(file, e.getMessage()));
        }
        Replay replay = EvidenceReplay.run(evidence);
        ObjectNode json = (ObjectNode) ServiceClient.JSON.readTree(ReplayWriter.bytes(replay));
        boolean sound = replay.result() == Replay.Result.IDENTICAL;
        JournalProof proof = evidence.proof();
        if (proof == null) {
            json.putNull("journalProof");
        } else {
            boolean holds = proof.holds(evidence.row());
            JournalProof.Seal seal = proof.seal();
            ObjectNode said = json.putObject("journalProof");
            said.put("holds", holds);
            said.put("entry", proof.entry());
            said.put("checkpointEntry", proof.head().entry());
            said.put("checkpointAt", proof.head().at().toString());
            said.put("checkpointLink", proof.head().link());
            said.put("seal", seal.name());
            sound &= holds && seal != JournalProof.Seal.BROKEN;
        }
        new EvidencePage(console).print(arguments.required("output"), json);
        return sound ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }
}

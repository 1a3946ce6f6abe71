package io.market7.shell;

import io.market7.cycle.evidence.EvidenceException;
import io.market7.cycle.evidence.EvidenceMaker;
import io.market7.journal.JournalProof;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the evidence of one kept decision to a file. */
final class EvidenceWriter {

    private final Console console;

    EvidenceWriter(Console console) {
        this.console = console;
    }

    int write(Arguments arguments, String id) throws IOException {
        if (arguments.has("url")) {
            throw new UsageException(
                    "Evidence is made where the journal and the rule files are. Expected --journal and --rules instead of --url.");
        }
        Folders folders = Folders.of(arguments);
        JournalRow row = KeptRows.find(folders, id);
        JournalProof proof;
        try (JournalQuery journal = JournalQuery.open(folders.journal())) {
            proof = journal.proof(row.id()).orElse(null);
        }
        Workspace workspace = new Workspace(arguments);
        byte[] archive;
        try {
            archive =
                    new EvidenceMaker(workspace.catalog(), workspace.overrides())
                            .archive(row, proof);
        } catch (EvidenceException e) {
            console.err().println(e.getMessage());
            return ExitCode.CHECKS_FAILED;
        }
        Path file = Path.of(arguments.required("bundle"));
        try {
            Files.write(file, archive, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "%s exists already. Expected a file that is not there yet.".formatted(file));
        }
        console.out().printf("%s  %,d bytes%n", file, archive.length);
        if (proof == null) {
            console.out()
                    .println(
                            "It has no journal proof: no checkpoint has been written since the decision. One is written every 1,000 entries and when the service stops.");
        }
        return ExitCode.DONE;
    }
}

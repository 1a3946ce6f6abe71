package io.market7.market.redis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process a started server is, kept in a file, so that one whose parent was killed is found
 * again. A number alone proves nothing, because systems give it out again: start and executable
 * have to agree before anything is killed.
 *
 * @param pid number of the process
 * @param startedAt when it started, as the system tells it
 * @param executable what it runs
 */
record ServerMark(long pid, Instant startedAt, String executable) {

    /** Returns the mark of a running process; empty when it is gone or tells nothing. */
    static Optional<ServerMark> of(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.startInstant()
                .flatMap(
                        start ->
                                info.command()
                                        .map(run -> new ServerMark(process.pid(), start, run)));
    }

    void save(Path file) throws IOException {
        Files.writeString(file, "%d%n%s%n%s%n".formatted(pid, startedAt, executable));
    }

    /** Returns the mark in a file; empty when there is none or it cannot be one. */
    static Optional<ServerMark> load(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.size() != 3 || !lines.get(0).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ServerMark(
                            Long.parseLong(lines.get(0)),
                            Instant.parse(lines.get(1)),
                            lines.get(2)));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns the process, if the one that has the number now is the one that was marked. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(now -> of(now).equals(Optional.of(this)));
    }
}

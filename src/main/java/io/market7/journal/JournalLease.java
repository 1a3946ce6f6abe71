package io.market7.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write into a directory: held by one process at a time and given up by the operating
 * system when that process dies.
 */
final class JournalLease implements AutoCloseable {

    static final String FILE = "lease.lock";

    // The operating system would drop a process's lock as soon as the same process closed a second
    // channel on the file, so that a second attempt must not even open it.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private JournalLease(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the lease of a directory.
     *
     * @throws JournalException when another writer holds it; the message names its process id
     */
    static JournalLease take(Path directory) {
        try {
            Files.createDirectories(directory);
            Path real = directory.toRealPath();
            if (!HELD.add(real)) {
                throw refused(real, "this process (" + ProcessHandle.current().pid() + ")");
            }
            return lock(real);
        } catch (IOException e) {
            throw new JournalException(
                    "The lease of %s cannot be taken: %s. Expected a writable directory."
                            .formatted(directory, e.getMessage()),
                    e);
        }
    }

    private static JournalLease lock(Path directory) throws IOException {
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel =
                    FileChannel.open(
                            directory.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw refused(directory, "process " + holder(channel));
            }
            writePid(channel);
            taken = true;
            return new JournalLease(directory, channel);
        } finally {
            if (!taken) {
                HELD.remove(directory);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static void writePid(FileChannel channel) throws IOException {
        String pid = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((pid + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        channel.force(true);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(32);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
    }

    private static JournalException refused(Path directory, String holder) {
        return new JournalException(
                "The journal in %s is being written by %s. Expected to be the only writer; stop it, or open the journal for reading."
                        .formatted(directory, holder));
    }

    /** Gives the lease up. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new JournalException(
                    "The lease of %s cannot be released".formatted(directory), e);
        } finally {
            HELD.remove(directory);
        }
    }
}

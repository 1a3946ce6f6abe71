package io.market7.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The second file of a journal: its checkpoints, one line each, appended and synced. A line that
 * was cut off by a crash had not been acted on; the next writer takes it away.
 */
final class HeadsFile implements AutoCloseable {

    static final String FILE = "journal.heads";

    private final FileChannel channel;
    private final HeadSeal seal;
    private final Clock clock;
    private JournalHead last;

    /**
     * What the file holds.
     *
     * @param heads checkpoints, oldest first
     * @param torn whether an unfinished line follows
     */
    record Content(List<JournalHead> heads, boolean torn) {

        /** Returns the newest checkpoint; null when there is none. */
        JournalHead newest() {
            return heads.isEmpty() ? null : heads.get(heads.size() - 1);
        }
    }

    private HeadsFile(FileChannel channel, JournalHead last, HeadSeal seal, Clock clock) {
        this.channel = channel;
        this.last = last;
        this.seal = seal;
        this.clock = clock;
    }

    /** Opens the file of a directory for appending, without the line a crash cut off. */
    static HeadsFile open(Path directory, HeadSeal seal, Clock clock) throws IOException {
        Content content = read(directory);
        FileChannel channel =
                FileChannel.open(
                        directory.resolve(FILE),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        long whole = 0;
        for (JournalHead head : content.heads()) {
            whole += head.line().length() + 1L;
        }
        channel.truncate(whole);
        channel.position(whole);
        return new HeadsFile(channel, content.newest(), seal, clock);
    }

    /**
     * Reads the file of a directory.
     *
     * @throws JournalException when a line is not one of ours
     */
    static Content read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return new Content(List.of(), false);
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf('\n') + 1;
        List<JournalHead> heads = new ArrayList<>();
        text.substring(0, end).lines().forEach(line -> heads.add(JournalHead.of(line)));
        return new Content(heads, end < text.length());
    }

    /** Returns the newest checkpoint; null when there is none. */
    JournalHead last() {
        return last;
    }

    /** Appends a checkpoint; it is on disk when this returns. */
    void append(EntryChain.Place place, JournalHead.Reason reason) {
        JournalHead unsealed =
                new JournalHead(
                        place.entry(),
                        HexFormat.of().formatHex(place.link()),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        reason,
                        "");
        JournalHead head =
                new JournalHead(
                        unsealed.entry(),
                        unsealed.link(),
                        unsealed.at(),
                        reason,
                        seal.seal(last, unsealed.body()));
        try {
            ByteBuffer line =
                    ByteBuffer.wrap((head.line() + "\n").getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new JournalException(
                    "A checkpoint of the journal cannot be written: " + e.getMessage(), e);
        }
        last = head;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

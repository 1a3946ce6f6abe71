package io.market7.cycle.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A few named files as one ZIP archive, always the same bytes for the same files, and back. */
final class ZipFiles {

    private static final int MAX_FILES = 3_000;
    private static final int MAX_BYTES = 64_000_000;
    private static final int BLOCK = 8_192;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipFiles() {}

    static byte[] write(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks an archive that may come from anybody.
     *
     * @throws EvidenceException when it is none, holds a name twice, or is too large
     */
    static SortedMap<String, byte[]> read(byte[] archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int left = MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = content(zip, left);
                left -= bytes.length;
                if (files.size() == MAX_FILES) {
                    throw new EvidenceException(
                            "The archive holds more than %d files.".formatted(MAX_FILES));
                }
                if (files.put(entry.getName(), bytes) != null) {
                    throw new EvidenceException(
                            "The archive holds the file %s twice.".formatted(entry.getName()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new EvidenceException("The file is damaged: " + e.getMessage(), e);
        }
        if (files.isEmpty()) {
            throw new EvidenceException(
                    "The file is no ZIP archive. Expected one that market7 why ID --bundle FILE wrote.");
        }
        return files;
    }

    private static byte[] content(ZipInputStream zip, int left) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            if (bytes.size() + read > left) {
                throw new EvidenceException(
                        "The archive unpacks to more than %d bytes.".formatted(MAX_BYTES));
            }
            bytes.write(block, 0, read);
        }
        return bytes.toByteArray();
    }
}

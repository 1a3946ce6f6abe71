package io.market7.shell.output;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out the answer; UTF-8
 * @param err everything about the answer: faults, progress; UTF-8
 * @param colour whether the answer may be coloured
 * @param progress whether progress may be shown
 */
public record Console(
        InputStream in, PrintStream out, PrintStream err, boolean colour, boolean progress) {

    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    /**
     * Returns the console of this process. The launcher says which streams are terminals, because
     * Java cannot tell for each of them; {@code NO_COLOR} and pipes switch colours off.
     */
    public static Console system() {
        boolean outTerminal = Boolean.getBoolean("market7.terminal.out");
        boolean errTerminal = Boolean.getBoolean("market7.terminal.err");
        String noColour = System.getenv("NO_COLOR");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                outTerminal && (noColour == null || noColour.isEmpty()),
                errTerminal);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Returns text made bold where colours are wanted. */
    public String strong(String text) {
        return colour ? BOLD + text + PLAIN : text;
    }

    /** Returns text made red where colours are wanted. */
    public String alarm(String text) {
        return colour ? RED + text + PLAIN : text;
    }
}

package io.market7;

import io.market7.shell.ShellApplication;
import io.market7.wiring.ServiceStart;
import java.util.List;

/** Where everything starts: the service without a command or with {@code serve}, else a command. */
public final class Market7 {

    private Market7() {}

    /** Starts the service or runs the command; exits with its code when it is done. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (isService(words)) {
            ServiceStart.start(words);
        } else {
            System.exit(ShellApplication.run(words));
        }
    }

    private static boolean isService(List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            return false;
        }
        return words.isEmpty() || words.get(0).equals("serve") || words.get(0).startsWith("--");
    }
}

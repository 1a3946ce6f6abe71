package io.market7.wiring;

import io.market7.journal.JournalException;
import io.market7.ruleset.RulesetException;
import io.market7.settings.SettingsException;
import io.market7.shell.ExitCode;
import io.market7.shell.line.UsageException;
import java.io.UncheckedIOException;
import org.springframework.boot.web.server.PortInUseException;

/** Says why the service cannot start, as the person who started it needs it. */
final class StartFailure {

    private StartFailure() {}

    /** Returns the sentence; several when several settings are wrong. */
    static String sentence(Throwable failure) {
        Throwable known = known(failure);
        if (known instanceof PortInUseException taken) {
            return new PortCheck.PortTakenException(taken.getPort(), taken).getMessage();
        }
        if (known instanceof UncheckedIOException io) {
            return io.getMessage() + ": " + io.getCause().getMessage();
        }
        if (known != null) {
            return known.getMessage();
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "The service cannot start: " + root;
    }

    /** Returns the exit code that goes with it. */
    static int exitCode(Throwable failure) {
        Throwable known = known(failure);
        boolean input =
                known instanceof UsageException
                        || known instanceof SettingsException
                        || known instanceof RulesetException;
        return input ? ExitCode.USAGE : ExitCode.ERROR;
    }

    private static Throwable known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UsageException
                    || cause instanceof SettingsException
                    || cause instanceof RulesetException
                    || cause instanceof JournalException
                    || cause instanceof PortCheck.PortTakenException
                    || cause instanceof PortInUseException
                    || cause instanceof UncheckedIOException) {
                return cause;
            }
        }
        return null;
    }
}

package io.market7.shell;

import io.market7.domain.decision.ExplainLevel;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Lets a running service decide, a line at a time, so that a broken line spoils no other one and
 * the bytes of every decision arrive as they were written.
 */
final class RemoteEvaluation {

    private final ServiceClient client;
    private final String path;

    RemoteEvaluation(ServiceClient client, ExplainLevel level) {
        this.client = client;
        this.path = "evaluate?explain=" + level.name().toLowerCase(Locale.ROOT);
    }

    static void refuseRuleset(Arguments arguments) {
        if (arguments.has("ruleset")) {
            throw new UsageException(
                    "A running service decides with its own rulesets. Leave --ruleset or --url out.");
        }
    }

    int run(JsonLines lines, OutputStream out) throws IOException {
        int code = ExitCode.DONE;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            byte[] answer = inner(client.post(path, wrapped(line)));
            out.write(answer);
            out.write('\n');
            code = isError(answer) ? ExitCode.USAGE : code;
        }
        return code;
    }

    /** An array of one gets a line's error as its element, not as a refusal of the request. */
    private static byte[] wrapped(byte[] line) throws IOException {
        ByteArrayOutputStream array = new ByteArrayOutputStream(line.length + 2);
        array.write('[');
        array.write(line);
        array.write(']');
        return array.toByteArray();
    }

    private static byte[] inner(byte[] array) {
        return java.util.Arrays.copyOfRange(array, 1, array.length - 1);
    }

    private static boolean isError(byte[] answer) {
        return ServiceClient.JSON.readTree(answer).has("error");
    }
}

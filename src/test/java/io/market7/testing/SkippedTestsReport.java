package io.market7.testing;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says in one line which test classes were skipped and why, so that a skipped proof is never taken
 * for a passed one.
 */
public final class SkippedTestsReport implements TestExecutionListener {

    private final Map<String, SortedSet<String>> classesByReason = new TreeMap<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        add(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            add(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        classesByReason.forEach(
                (reason, classes) ->
                        System.out.println(
                                "Skipped, " + reason + ": " + String.join(", ", classes)));
    }

    private synchronized void add(TestIdentifier test, String reason) {
        String cause = reason.replace("Assumption failed: ", "").replaceAll(": skipped$", "");
        classesByReason.computeIfAbsent(cause, key -> new TreeSet<>()).add(className(test));
    }

    private static String className(TestIdentifier test) {
        Object source = test.getSource().orElse(null);
        String name =
                source instanceof MethodSource method
                        ? method.getClassName()
                        : source instanceof ClassSource type
                                ? type.getClassName()
                                : test.getDisplayName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

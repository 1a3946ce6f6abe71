package io.market7.ruleset.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for changes of rule files and settings on a thread of its own and lets the rulesets be read
 * again when files have come to rest. Names, sizes and times are looked at often, contents now and
 * then, so that a change nothing tells of is found too. No event of the file system is needed, so
 * that none can be lost.
 */
public final class RulesetWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RulesetWatch.class.getName());

    /** How many looks at names go before one at contents. */
    private static final int LOOKS_AT_NAMES = 5;

    /** Files have come to rest when nothing changed between two looks so far apart. */
    private static final Duration REST = Duration.ofMillis(40);

    /** A writer that never rests is read after so many looks. */
    private static final int MOST_LOOKS = 25;

    private final LiveRulesets rulesets;
    private final Consumer<InForce> changed;
    private final FolderPrint print;
    private final Duration pause;
    private final Thread thread;
    private String names;
    private String contents;
    private InForce told;

    /**
     * @param rulesets what is read again
     * @param folders where files may change
     * @param pause time between two looks
     * @param changed hears of every change of what decides or of what is wrong, on the thread of
     *     the watch
     */
    public RulesetWatch(
            LiveRulesets rulesets, List<Path> folders, Duration pause, Consumer<InForce> changed) {
        this.rulesets = rulesets;
        this.changed = changed;
        this.print = new FolderPrint(folders);
        this.pause = pause;
        this.told = rulesets.inForce();
        this.thread = new Thread(this::watch, "market7-rules");
        thread.setDaemon(true);
    }

    /** Begins to look. */
    public void start() {
        names = print.ofNames();
        contents = print.ofContents();
        read();
        thread.start();
    }

    private void watch() {
        try {
            for (int look = 1; !Thread.currentThread().isInterrupted(); look++) {
                Thread.sleep(pause.toMillis());
                survived(look % LOOKS_AT_NAMES == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One look that fails must not be the last: the next change would go unseen. */
    private void survived(boolean atContents) throws InterruptedException {
        try {
            look(atContents);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A look at the rule files failed.", e);
        }
    }

    private void look(boolean atContents) throws InterruptedException {
        tell();
        String now = print.ofNames();
        if (now.equals(names) && !atContents) {
            return;
        }
        String found = rested();
        if (!found.equals(contents)) {
            contents = found;
            read();
        }
    }

    private String rested() throws InterruptedException {
        String found = null;
        for (int look = 0; look < MOST_LOOKS; look++) {
            // names first: what changes after the contents were read shows at the next look
            names = print.ofNames();
            String again = print.ofContents();
            if (again.equals(found)) {
                break;
            }
            found = again;
            Thread.sleep(REST.toMillis());
        }
        return found;
    }

    private void read() {
        rulesets.refresh();
        tell();
    }

    /** Tells what has changed since the last time, whoever let the rulesets be read again. */
    private void tell() {
        InForce now = rulesets.inForce();
        if (now.changes() != told.changes()
                || !now.faults().equals(told.faults())
                || !now.waiting().equals(told.waiting())) {
            told = now;
            changed.accept(now);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

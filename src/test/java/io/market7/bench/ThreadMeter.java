package io.market7.bench;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Counts what the measuring thread itself used, so that a noisy machine does not blur the figure.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ThreadMeter {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** CPU time of this thread in the iteration. */
    public long cpuNanos;

    /** Bytes this thread allocated in the iteration. */
    public long allocatedBytes;

    /** Operations in the iteration. */
    public long operations;

    private long cpuNanosAtStart;
    private long bytesAtStart;

    @Setup(Level.Iteration)
    public void start() {
        bytesAtStart = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        cpuNanosAtStart = THREADS.getCurrentThreadCpuTime();
    }

    /**
     * JMH sets the public counters to 0 after {@link #start}, so the differences are taken only
     * here.
     */
    @TearDown(Level.Iteration)
    public void stop() {
        cpuNanos = THREADS.getCurrentThreadCpuTime() - cpuNanosAtStart;
        allocatedBytes =
                THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytesAtStart;
    }
}

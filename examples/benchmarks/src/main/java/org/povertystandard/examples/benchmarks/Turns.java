package org.povertystandard.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What code by hand and an engine have taken in an iteration, deciding in turns: processor time of the deciding thread, which
 * unlike wall time does not count the moments in which another program has the processor, and the bytes it has allocated.
 * Garbage is collected by other thread. (The time of the whole JVM is told in steps of ten milliseconds, longer than a
 * turn.)
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Turns {
    /** Nanoseconds of the code by hand. */
    public long byHandNanos;
    /** Nanoseconds of the engine. */
    public long engineNanos;
    /** Bytes allocated by the code by hand. */
    public long byHandBytes;
    /** Bytes allocated by the engine. */
    public long engineBytes;
    /** Households that each has decided. */
    public long households;

    private final ThreadMXBean thread = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private long nanos;
    private long bytes;

    /** JMH makes it. */
    public Turns() {}

    /** The turn begins. */
    void begin() {
        bytes = thread.getCurrentThreadAllocatedBytes();
        nanos = thread.getCurrentThreadCpuTime();
    }

    /** The turn of the code by hand ends. */
    void endByHand() {
        long until = thread.getCurrentThreadCpuTime();
        byHandNanos += until - nanos;
        byHandBytes += thread.getCurrentThreadAllocatedBytes() - bytes;
    }

    /** The turn of the engine ends; both have decided so many households. */
    void endOfEngine(int decided) {
        long until = thread.getCurrentThreadCpuTime();
        engineNanos += until - nanos;
        engineBytes += thread.getCurrentThreadAllocatedBytes() - bytes;
        households += decided;
    }
}

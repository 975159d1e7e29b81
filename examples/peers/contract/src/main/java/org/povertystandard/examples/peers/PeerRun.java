package org.povertystandard.examples.peers;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** Measures one peer in a JVM of its own and prints what came out, a line each. */
public final class PeerRun {
    private static final int COMPARED = 200;
    private static final int INPUTS = 1_024;
    /** So few that the slowest engine does not overrun, so many that looking at the clock costs nothing. */
    private static final int AT_ONCE = 64;

    /** In wall time: a look at the processor time costs as much as a hundred decisions by hand. */
    private static final long BETWEEN_LOOKS = 5_000_000;

    private static final int WINDOWS = 5;
    private static final long WARM_UP = 5_000_000_000L;
    private static final long WINDOW = 600_000_000L;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private int next;
    private int answers;

    private PeerRun() {}

    /**
     * Measures and prints.
     *
     * @param args the simple name of the peer's class
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Peer<?, ?> peer = find(args[0]);
        first(peer);
        System.out.printf(Locale.ROOT, "first-ms %.0f%n", (System.nanoTime() - start) / 1e6);
        Agreement.check(peer, COMPARED);
        Agreement.shown(peer).forEach(answer -> System.out.println("answer " + answer));
        new PeerRun().rate(peer);
        System.exit(0);
    }

    /** Makes no other peer: each reads its rules when it is made. */
    private static Peer<?, ?> find(String name) {
        for (var peers = ServiceLoader.load(Peer.class).stream().iterator(); peers.hasNext(); ) {
            var peer = peers.next();
            if (peer.type().getSimpleName().equals(name)) {
                return peer.get();
            }
        }
        throw new IllegalArgumentException("There is no peer " + name + ".");
    }

    private static <F, I> void first(Peer<F, I> peer) {
        peer.decide(peer.input(peer.question().complete(1, 1).get(0)));
    }

    private <F, I> void rate(Peer<F, I> peer) {
        List<I> inputs =
                peer.question().complete(INPUTS, 3).stream().map(peer::input).toList();
        decide(peer, inputs, WARM_UP);
        double[] nanos = new double[WINDOWS];
        double[] bytes = new double[WINDOWS];
        for (int i = 0; i < WINDOWS; i++) {
            long processor = system.getProcessCpuTime();
            long allocated = allocated();
            long decisions = decide(peer, inputs, WINDOW);
            nanos[i] = (double) (system.getProcessCpuTime() - processor) / decisions;
            bytes[i] = (double) (allocated() - allocated) / decisions;
        }
        Arrays.sort(nanos);
        Arrays.sort(bytes);
        System.out.printf(Locale.ROOT, "nanos %.1f%nbytes %.0f%n", nanos[WINDOWS / 2], bytes[WINDOWS / 2]);
    }

    /** Decides for so much processor time of the JVM, which a busy machine takes longer to give. */
    private <F, I> long decide(Peer<F, I> peer, List<I> inputs, long time) {
        long end = system.getProcessCpuTime() + time;
        long decisions = 0;
        do {
            long look = System.nanoTime() + BETWEEN_LOOKS;
            do {
                for (int i = 0; i < AT_ONCE; i++) {
                    answers += peer.decide(inputs.get(next + i)).length();
                }
                next = (next + AT_ONCE) % INPUTS;
                decisions += AT_ONCE;
            } while (System.nanoTime() - look < 0);
        } while (system.getProcessCpuTime() < end);
        if (answers == 42) {
            // So that no compiler leaves the answers out.
            System.out.println();
        }
        return decisions;
    }

    private long allocated() {
        long sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }
}

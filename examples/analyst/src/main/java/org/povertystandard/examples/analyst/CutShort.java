package org.povertystandard.examples.analyst;

import java.io.PrintStream;
import java.util.concurrent.locks.LockSupport;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.terminal.Failure;

/**
 * Notices that the process is told to stop in the middle of a run: temporary files go, {@code .part} files stay, and the exit
 * code says that the results are not complete.
 */
final class CutShort {
    private CutShort() {}

    /** Does the work and watches while it lasts. */
    static void watch(ResultFolder folder, PrintStream err, Runnable work) {
        var hook = new Thread(() -> stop(folder, err));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } catch (Failure e) {
            // First of all, since a run that is stopped fails too, and keeps its unfinished files.
            forget(hook);
            if (e.exitCode() == Failure.USAGE) {
                folder.forgetUnfinished();
            }
            throw e;
        } finally {
            forget(hook);
        }
    }

    private static void stop(ResultFolder folder, PrintStream err) {
        err.println("Cut short. What there is of the results is in the .part files; they are not complete.");
        err.println("Đã dừng giữa chừng. Kết quả trong các tệp .part chưa đầy đủ.");
        err.flush();
        try {
            folder.close();
        } finally {
            Runtime.getRuntime().halt(Failure.OUTPUT);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down, and the hook ends it. What fails for want of temporary files is no news.
            while (true) {
                LockSupport.park();
            }
        }
    }
}

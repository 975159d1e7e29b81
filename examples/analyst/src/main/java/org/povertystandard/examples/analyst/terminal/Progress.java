package org.povertystandard.examples.analyst.terminal;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, and nothing at all in a log or a pipe. */
public interface Progress extends AutoCloseable {

    /** One more household is done. */
    void step();

    @Override
    void close();

    /** Begins a bar of this many steps. */
    static Progress of(boolean terminal, String task, long steps) {
        return terminal ? new Bar(task, steps) : new Silent();
    }

    /** Shows nothing. */
    final class Silent implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** Shows a bar on standard error. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(String task, long steps) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}

package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.povertystandard.rules.ReviewLaw;
import org.povertystandard.rules.Standards;

/** The law is found whatever the thread that asks has for a context class loader. */
class ClassLoadersTest {
    @Test
    void a_thread_without_a_context_class_loader_finds_the_law() {
        assertThat(under(null, Standards::bundled).all()).isNotEmpty();
        assertThat(under(null, ReviewLaw::bundled)).isEqualTo(ReviewLaw.bundled());
    }

    @Test
    void a_thread_with_the_class_loader_of_something_else_finds_the_law() {
        ClassLoader ofTheJdk = ClassLoader.getPlatformClassLoader();

        assertThat(under(ofTheJdk, Standards::bundled).all()).isNotEmpty();
        assertThat(under(ofTheJdk, ReviewLaw::bundled)).isEqualTo(ReviewLaw.bundled());
    }

    private static <T> T under(@Nullable ClassLoader loader, Supplier<T> asked) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return asked.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.spi.StandardSource;

/** A server that takes up a new version closes the class loader of the old one, and its jar is to be closed with it. */
class ReplacedJarTest {
    @Test
    void of_a_jar_that_was_replaced_the_new_law_is_read(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("law.jar");
        write(jar, "old");
        assertThat(index(jar)).isEqualTo("old");

        Files.delete(jar);
        write(jar, "new");
        assertThat(index(jar)).isEqualTo("new");
    }

    private static void write(Path jar, String index) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String type : new String[] {"VietnamStandards.class", "VietnamStandards$Read.class"}) {
                try (InputStream in = Objects.requireNonNull(VietnamStandards.class.getResourceAsStream(type))) {
                    entry(out, "org/povertystandard/vietnam/" + type, in.readAllBytes());
                }
            }
            entry(out, "META-INF/povertystandard/vietnam/index.bin", index.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void entry(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private static String index(Path jar) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, new AllButTheLaw())) {
            var law = (StandardSource) loader.loadClass(VietnamStandards.class.getName())
                    .getConstructor()
                    .newInstance();
            return new String(law.snapshots().orElseThrow().index(), StandardCharsets.UTF_8);
        }
    }

    /** The library, as the test has it, without the law, which is in the jar. */
    private static final class AllButTheLaw extends ClassLoader {
        AllButTheLaw() {
            super(null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.povertystandard.vietnam.")) {
                throw new ClassNotFoundException(name);
            }
            return VietnamStandards.class.getClassLoader().loadClass(name);
        }
    }
}

package org.povertystandard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** This module's tests run on the module path, the law found as a service: nothing here requires it by name. */
class ModulePathTest {
    @Test
    void the_library_is_made_of_named_modules() {
        assertThat(ModuleLayer.boot().modules())
                .extracting(Module::getName)
                .contains(
                        "org.povertystandard.core",
                        "org.povertystandard.engine",
                        "org.povertystandard.vietnam",
                        "tools.jackson.databind");
    }

    @Test
    void the_law_is_bound_as_a_service() {
        Optional<ModuleDescriptor> vietnam =
                ModuleLayer.boot().findModule("org.povertystandard.vietnam").map(Module::getDescriptor);

        assertThat(vietnam)
                .hasValueSatisfying(law -> assertThat(law.provides())
                        .extracting(ModuleDescriptor.Provides::service)
                        .containsExactlyInAnyOrder(
                                "org.povertystandard.spi.ReviewRulesSource", "org.povertystandard.spi.StandardSource"));
    }
}

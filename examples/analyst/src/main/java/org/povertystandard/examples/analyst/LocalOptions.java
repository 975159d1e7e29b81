package org.povertystandard.examples.analyst;

import java.util.Optional;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Option;

/** The options of the commands that determine a household by the nation's standard and by its place's own at once. */
final class LocalOptions {
    /** Of the commands that determine by one standard. */
    static final LocalOptions NONE = new LocalOptions();

    @Option(
            names = "--also-local",
            paramLabel = "PLACE",
            description = {
                "A place whose own standard is applied beside the nation's, such as hanoi: two results for each"
                        + " household."
            })
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--local-test",
            paramLabel = "TEST",
            description =
                    "By which test of the place, where it is another than --test: places have no scores of their own.")
    private Optional<String> test = Optional.empty();

    LocalOptions() {}

    /** The place; empty if nobody asks for one. */
    Optional<PlaceId> place() {
        if (place.isEmpty() && test.isPresent()) {
            throw Failure.usage(
                    "--local-test: It says how the place of --also-local decides, and there is none.",
                    "--local-test: Chỉ dùng cùng với --also-local.");
        }
        return place.map(name -> Laws.id("--also-local", name, PlaceId::of));
    }

    /** By which test of the place. */
    TestId test(TestId national) {
        return test.map(name -> Laws.id("--local-test", name, TestId::of)).orElse(national);
    }
}

package org.povertystandard.examples.analyst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.summary.UnverifiedUse;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code answer}, checked before anything is read. */
@Command(
        name = "answer",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Answers what the law asks beside the class, such as the quick screen of form A.",
            "Trả lời những điều được xác định thêm: Phiếu A, mức sống trung bình, người lao động có thu nhập thấp."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was answered, open answers included",
            "1:some rows were refused; the reasons are in refused.csv",
            "2:bad usage, unreadable input or standard, or a day or test that is not covered",
            "3:results could not be written, or the run was cut short"
        })
final class AnswerCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private TestOption test = new TestOption();

    @Mixin
    private ReasonsOption reasons = new ReasonsOption();

    @Option(
            names = "--inquiry",
            required = true,
            paramLabel = "INQUIRY",
            description = {
                "What is asked: screening (form A), average-living-standard, low-income-worker, "
                        + "or an inquiry of your own standard."
            })
    private String inquiry = "";

    AnswerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long started = surroundings.nanos().getAsLong();
        Optional<Language> language = reasons.language();
        TestId id = test.id();
        Request request = input.request(id, List.of());
        PovertyStandard law = request.law().standard();
        Inquiry found = law.inquiries().stream()
                .filter(candidate -> candidate.id().value().equals(inquiry))
                .filter(candidate -> candidate.period(request.appliedOn(), id).isPresent())
                .findFirst()
                .orElseThrow(() -> notAsked(law, request.appliedOn(), id));
        UnverifiedUse.require(law, found, request.unverified());
        PovertyTest decides = law.test(id).orElseThrow();
        return new Run(surroundings, request, started)
                .run(folder -> new AnswerJob(request, decides, found, folder, language));
    }

    private Failure notAsked(PovertyStandard law, LocalDate day, TestId id) {
        List<String> inquiries = law.inquiries().stream()
                .filter(candidate -> candidate.period(day, id).isPresent())
                .map(candidate -> candidate.id().value())
                .toList();
        String asked = String.join(", ", inquiries);
        Meant meant = Meant.of(inquiry, inquiries);
        return Failure.usage(
                "--inquiry: The standard " + law.id() + " does not ask \"" + inquiry + "\" beside the test " + id
                        + " on " + day + ". It asks: " + (asked.isEmpty() ? "nothing" : asked) + "." + meant.en(),
                "--inquiry: Chuẩn này không xác định điều đó vào ngày " + day + ". Có: "
                        + (asked.isEmpty() ? "không có gì" : asked) + "." + meant.vi());
    }
}

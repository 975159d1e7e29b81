package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.input.Inputs;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.summary.UnverifiedUse;
import org.povertystandard.examples.analyst.table.ColumnMap;
import org.povertystandard.examples.analyst.table.ColumnMapReader;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.Unverified;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads households, checked before anything is read. */
final class InputOptions {
    @Option(
            names = "--applied-on",
            required = true,
            paramLabel = "DAY",
            description = "The day whose law is applied, yyyy-mm-dd. It is never taken from the clock.")
    private String appliedOn = "";

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = {
                "A standard of your own, or an overlay, instead of the bundled one of that day. Given again for a base"
                        + " that "
                        + "is not bundled. Of several contents of one id, or of a folder, name the one by its hash as well."
            })
    private List<Path> standards = new ArrayList<>();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "A place whose own standard is applied, such as hanoi. Without it: the nation's.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--unverified",
            description = {
                "Use figures and tests that the standard marks unverified, since no source is at hand, such as those"
                        + " of "
                        + "2016-2021; the results say so. Without it, what rests on them is left unknown."
            })
    private boolean unverified;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "What the columns of tables mean that have other names and codes.")
    private Optional<Path> columns = Optional.empty();

    @Option(
            names = "--reviewed-on",
            paramLabel = "DAY",
            description = "The review date of every household, for tables that have none.")
    private Optional<String> reviewedOn = Optional.empty();

    @Option(
            names = "--weight",
            paramLabel = "COLUMN",
            description = {
                "The column of the households that says for how many each stands, in a sample survey.",
                "In JSON Lines: an additional fact of the household, which holds a number."
            })
    private Optional<String> weight = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "out",
            description = "Where the results go; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = {
                "Households as JSON Lines (.jsonl, or - for standard input), or as two tables (.csv).",
                "The second table is found by itself when they are called households.csv and members.csv."
            })
    private List<String> files = new ArrayList<>();

    InputOptions() {}

    /** What is asked for, with the law that applies a test. */
    Request request(TestId test, List<String> groups) {
        return request(test, groups, LocalOptions.NONE);
    }

    /** The same, and with the law of a place beside it. */
    Request request(TestId test, List<String> groups, LocalOptions local) {
        LocalDate day = day("--applied-on", appliedOn);
        reviewedOn.ifPresent(value -> day("--reviewed-on", value));
        if (Inputs.areJsonLines(files.get(0))) {
            requireNothingOfTables();
        }
        if (new HashSet<>(groups).size() < groups.size()) {
            throw Failure.usage("--group: A column is named twice.", "--group: Một cột được nêu hai lần.");
        }
        Optional<PlaceId> also = local.place();
        if (also.isPresent() && place.isPresent()) {
            throw Failure.usage(
                    "--place: It applies a place's standard instead of the nation's, --also-local beside it; use one"
                            + " of them.",
                    "--place: Áp dụng chuẩn của địa phương thay cho chuẩn quốc gia, còn --also-local áp dụng cả hai;"
                            + " chỉ dùng một.");
        }
        var use = unverified ? Unverified.USED : Unverified.WITHHELD;
        var law = also.isPresent()
                ? Laws.national(standards, day, test)
                : Laws.find(standards, place.map(name -> Laws.id("--place", name, PlaceId::of)), day, test);
        Optional<Beside> beside = also.map(name -> Laws.local(standards, law, name, day, local.test(test)));
        UnverifiedUse.require(law.standard(), law.standard().test(test).orElseThrow(), use);
        beside.ifPresent(other -> UnverifiedUse.require(other.law().standard(), other.test(), use));
        ColumnMap map = columns.map(ColumnMapReader::read).orElse(ColumnMap.NONE);
        return new Request(
                files,
                day,
                law,
                beside,
                use,
                reviewedOn.isPresent() ? map.reviewedOn(reviewedOn) : map,
                new Sampling(weight, groups),
                out);
    }

    private void requireNothingOfTables() {
        if (reviewedOn.isPresent()) {
            throw ofTables(
                    "--reviewed-on",
                    "mỗi hộ có ngày rà soát của mình (reviewedOn)",
                    "each household says its own review date (reviewedOn)");
        }
        if (columns.isPresent()) {
            throw ofTables("--columns", "tên và mã là cố định", "names and codes are as the schema has them");
        }
    }

    /** What an option says of tables, a document says itself: the two may differ, and neither is passed over. */
    private static Failure ofTables(String option, String vi, String en) {
        return Failure.usage(
                option + ": This is for tables. In JSON Lines " + en + ".",
                option + ": Chỉ dùng cho bảng. Trong JSON Lines, " + vi + ".");
    }

    private static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Failure.usage(
                    option + ": \"" + text + "\" is not a day. Write it yyyy-mm-dd, such as 2024-12-31.",
                    option + ": Ngày được viết yyyy-mm-dd, ví dụ 2024-12-31.");
        }
    }
}

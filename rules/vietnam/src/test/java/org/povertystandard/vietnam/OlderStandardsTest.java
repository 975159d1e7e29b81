package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.TimelineRow;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;

/** What is particular to the standards before 2022, and what holds for every bundled standard. */
class OlderStandardsTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final TestId DECREE = TestId.of("decree");
    private static final Path GOLDEN = Path.of("src/test/resources/timeline.txt");

    private static Household withIncome(LocalDate day, long dong) {
        return Household.builder()
                .from(TimelineHouseholds.rural(day, 0))
                .income12Months(dong)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"vn-2001-2005,2003-01-01", "vn-2006-2010,2007-01-01", "vn-2011-2015,2013-01-01"})
    void aStandardWithoutIndicatorsHasNoCountOfDeprivations(String id, LocalDate day) {
        Determination found = Determiner.of(STANDARDS.get(id)).determine(withIncome(day, 0), day, DECREE);

        assertThat(found.profile().findings()).isEmpty();
        assertThat(found.profile().count()).isEmpty();
        assertThat(found.scores()).isEmpty();
    }

    @Test
    void theGapOf2011IsExplainedAsTheLawsOwn() {
        LocalDate day = LocalDate.of(2013, 1, 1);
        LoadedStandard law = STANDARDS.get("vn-2011-2015");
        Determination found = Determiner.of(law).determine(withIncome(day, 400_500 * 12), day, DECREE);

        assertThat(found.isDetermined()).isTrue();
        assertThat(law.standard()
                        .category(found.category().orElseThrow())
                        .orElseThrow()
                        .isGap())
                .isTrue();
        assertThat(Explainer.explain(found, law, Language.ENGLISH).text())
                .contains("Result: In no class, by a gap of the law.")
                .contains("A gap of the law: The text classes incomes up to 400,000 dong (rural) or 500,000 (urban) as"
                        + " poor, and from 401,000 or 501,000 as near-poor. An income between the two is in no"
                        + " class.");
        assertThat(Explainer.explain(found, law, Language.VIETNAMESE).text())
                .contains("Khoảng trống của văn bản: Văn bản xếp thu nhập đến 400.000 đồng");
    }

    @Test
    void from2008TheUnknownNearPoorLineShows() {
        Determiner law = Determiner.of(STANDARDS.get("vn-2006-2010"));

        assertThat(law.determine(withIncome(LocalDate.of(2007, 6, 1), 3_000_000), LocalDate.of(2007, 12, 31), DECREE)
                        .caveats())
                .isEmpty();
        assertThat(law.determine(withIncome(LocalDate.of(2008, 6, 1), 3_000_000), LocalDate.of(2008, 1, 1), DECREE)
                        .caveats())
                .anyMatch(caveat -> caveat instanceof Caveat.OfPeriod period
                        && period.text().en().startsWith("Decision 117/2008 added a near-poor line"));
    }

    @ParameterizedTest
    @CsvSource({
        "vn-2016-2021,2018-12-31,1000000,poor-or-near-poor",
        "vn-2016-2021,2018-12-31,1000001,average",
        "vn-2016-2021,2018-12-31,1500000,average",
        "vn-2016-2021,2018-12-31,1500001,above",
        "vn-hanoi-2016-2021,2018-12-31,1500000,poor-or-near-poor",
        "vn-hanoi-2016-2021,2018-12-31,2300000,average",
        "vn-hanoi-2016-2021,2018-12-31,2300001,above",
        "vn-ho-chi-minh-city-2024-2026,2024-12-31,3833333,poor-or-near-poor",
        "vn-ho-chi-minh-city-2024-2026,2024-12-31,3833334,average",
        "vn-ho-chi-minh-city-2024-2026,2024-12-31,5750000,average",
        "vn-ho-chi-minh-city-2024-2026,2024-12-31,5750001,above"
    })
    void averageLivingStandardIsAnAnswerBesideTheClass(String id, LocalDate day, long monthly, String answer) {
        assertThat(Determiner.of(STANDARDS.get(id))
                        .answer(withIncome(day, monthly * 12), day, DECREE, InquiryId.of("average-living-standard"))
                        .get(0)
                        .possible())
                .extracting(Object::toString)
                .containsExactly(answer);
    }

    @Test
    void theTestsOf2016AreUsedOnlyWhenAskedFor() {
        LocalDate day = LocalDate.of(2018, 12, 31);
        LoadedStandard law = STANDARDS.get("vn-2016-2021");
        Household household = withIncome(day, 800_000 * 12);

        Determination withheld = Determiner.of(law).determine(household, day, DECREE);
        assertThat(withheld.caveats())
                .anyMatch(caveat -> caveat instanceof Caveat.Unverified tests
                        && tests.indicators().size() == 10);
        assertThat(withheld.profile().count().orElseThrow()).hasToString("0..10");

        Determination used = Determiner.of(law, Unverified.USED).determine(household, day, DECREE);
        assertThat(used.caveats()).contains(new Caveat.OfSource(CitationId.of("tests-2016")));
        assertThat(used.profile().in(Truth.FALSE))
                .extracting(Object::toString)
                .contains("housing-area", "hygienic-toilet");
        assertThat(withheld.profile().in(Truth.FALSE)).isEmpty();
    }

    static List<LoadedStandard> all() {
        return STANDARDS.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStandardComesBackAsItWasWrittenWithTheSameHash(LoadedStandard loaded) {
        byte[] written = StandardWriter.write(loaded.standard());

        assertThat(StandardReader.read(new StandardDocument(loaded.id() + ".json", written))
                        .orElseThrow())
                .isEqualTo(loaded);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCitationIsUsed(LoadedStandard loaded) {
        String text = new String(StandardWriter.writeCompact(loaded.standard()), StandardCharsets.UTF_8);

        assertThat(loaded.standard().citations())
                .allSatisfy(citation -> assertThat(text.split("\"" + citation.id() + "\"", -1).length - 1)
                        .as(citation.id().value())
                        .isGreaterThan(1));
    }

    @Test
    void theLinesThroughTimeAreOneTable() throws IOException {
        String table =
                STANDARDS.timeline().stream().map(OlderStandardsTest::row).collect(Collectors.joining("\n")) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, table);
        }

        assertThat(table).isEqualTo(Files.readString(GOLDEN));
    }

    private static String row(TimelineRow row) {
        return String.join(
                " | ",
                row.place().map(place -> place.label().en()).orElse("Vietnam"),
                row.from() + " to " + row.until().minusDays(1),
                row.tests().stream().map(TestId::value).collect(Collectors.joining(", "))
                        + row.inquiry().map(inquiry -> ": " + inquiry).orElse(""),
                row.line().en(),
                row.where().values().stream().collect(Collectors.joining(", ")),
                row.operator().symbol() + " " + row.limit() + " " + row.unit(),
                row.attestation().code());
    }
}

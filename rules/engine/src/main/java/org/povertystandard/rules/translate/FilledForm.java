package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.fact.Language;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * The official forms of one household as they would be filled by hand, to print and to check against paper: form 3.1 (A and
 * B), form B2, the score sheet with the points of every row, and the result with what it rests on.
 *
 * <p>The order of items and columns is the form's. A question without an answer stays visibly open, and one that the form does
 * not ask is told apart from it. The page is one file without scripts and without anything to be fetched; it holds ids and
 * answers, and no names.
 */
public final class FilledForm {
    private final Household household;
    private final Determination determination;
    private final LoadedStandard loaded;
    private final PovertyStandard standard;

    private FilledForm(Household household, Determination determination, LoadedStandard loaded) {
        this.household = household;
        this.determination = determination;
        this.loaded = loaded;
        this.standard = loaded.standard();
    }

    /**
     * The forms of a household and what came of them.
     *
     * @param household the answers
     * @param determination what was determined of exactly this household
     * @param standard the standard that was applied
     * @throws IllegalArgumentException if the determination is of another household, review date, standard or content of it
     */
    public static FilledForm of(Household household, Determination determination, LoadedStandard standard) {
        require("household", determination.household(), household.id());
        require("review date", determination.reviewedOn(), household.reviewedOn());
        require("standard", determination.standard(), standard.id());
        require("content of the standard", determination.standardHash(), standard.hash());
        return new FilledForm(household, determination, standard);
    }

    private static void require(String what, Object determined, Object given) {
        if (!determined.equals(given)) {
            // Without the two values: ids of households do not belong into messages.
            throw new IllegalArgumentException("The determination is of another " + what + ".");
        }
    }

    /**
     * The page.
     *
     * @param language the language of labels and sentences
     * @return HTML that is well-formed XML too, to be stored as UTF-8
     */
    public String html(Language language) {
        var filled = new Filled(language, household, determination, loaded);
        Html.Element html = element("html", head(filled), element("body", element("main", parts(filled))));
        return Html.page(html.with("lang", language.tag()));
    }

    private Html head(Filled filled) {
        String household = filled.household().id().value();
        Html.Element head = element(
                "head",
                element("meta").with("charset", "utf-8"),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("title", filled.say(Phrase.TITLE) + " · " + household),
                Html.Style.read("filled-form.css"));
        // A part of the form may go on to further pages.
        return standard.isReform()
                ? head.ended(Html.Style.runningHead(filled.say(Phrase.PROPOSAL) + ": " + standard.id()))
                : head;
    }

    private List<Html> parts(Filled filled) {
        PovertyTest test = standard.test(determination.test()).orElseThrow();
        List<Html> parts = new ArrayList<>();
        parts.add(element("h1", filled.say(Phrase.FORM_B1)));
        parts.add(new LawPart(filled, test).html());
        parts.add(place(filled));
        parts.add(new HouseholdPart(filled).html());
        parts.add(element("div", new MembersPart(filled).html(), new AdditionalPart(filled).html())
                .styled("wide"));
        if (!standard.indicators().isEmpty()) {
            parts.add(new IndicatorSheet(filled, test).html());
        }
        determination.scores().forEach(score -> parts.add(new ScoreSheet(filled, scorecard(score), score).html()));
        parts.add(new ResultPart(filled, test).html());
        return standard.isReform() ? marked(filled, parts) : parts;
    }

    /** The parts are sheets that may come to lie apart, so each says that it is by no law. */
    private List<Html> marked(Filled filled, List<Html> parts) {
        Html mark = element("p", filled.say(Phrase.PROPOSAL) + ": " + filled.say(standard.name()))
                .styled("proposal");
        List<Html> marked = new ArrayList<>(List.of(mark));
        for (Html part : parts) {
            marked.add(part instanceof Html.Element sheet && isSheet(sheet) ? sheet.headed(mark) : part);
        }
        return marked;
    }

    private static boolean isSheet(Html.Element element) {
        return element.name().equals("section")
                && List.of(element.attributes().getOrDefault("class", "").split(" "))
                        .contains("page");
    }

    private Scorecard scorecard(ScoreOutcome score) {
        return standard.scorecard(score.scorecard()).orElseThrow().scorecard();
    }

    private Html place(Filled filled) {
        Place place = household.place();
        Stream<Html> pairs = Stream.of(
                filled.pair(Phrase.HOUSEHOLD, Filled.id(household.id().value())),
                filled.pair(Phrase.REVIEWED_ON, text(filled.day(household.reviewedOn()))),
                filled.answer("area", place.area().map(area -> coded(filled, area))),
                filled.answer("region", place.region().map(region -> filled.say(region.label()))),
                filled.answer(
                        "centrally-run-city",
                        place.centrallyRunCity().map(yes -> filled.say(yes ? Phrase.YES : Phrase.NO))),
                filled.pair(Phrase.PROVINCE, id(filled, place.province())),
                filled.pair(Phrase.DISTRICT, id(filled, place.district())),
                filled.pair(Phrase.COMMUNE, id(filled, place.commune())),
                filled.pair(Phrase.VILLAGE, id(filled, place.village())),
                filled.pair(Phrase.HEAD_ETHNICITY, id(filled, headEthnicity())),
                filled.answer("previous-class", household.previousClass().map(known -> filled.say(known.label()))));
        return element("dl", pairs).styled("facts place");
    }

    private Optional<EthnicGroup> headEthnicity() {
        return household.members().stream()
                .filter(member ->
                        member.relation().filter(Relation.HEAD::equals).isPresent())
                .flatMap(member -> member.ethnicity().stream())
                .findFirst();
    }

    private static String coded(Filled filled, FormCode code) {
        return code.number() + " " + filled.say(code.label());
    }

    private static Html id(Filled filled, Optional<?> id) {
        return id.map(Objects::toString).map(Filled::id).orElseGet(filled::open);
    }
}

package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.Household;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** Form 3.1, part A: items I to XIV with the choices and their numbers. */
final class HouseholdPart {
    private static final Rational TEN = Rational.of(10);

    private final Filled filled;
    private final Household household;

    HouseholdPart(Filled filled) {
        this.filled = filled;
        this.household = filled.household();
    }

    Html html() {
        return element(
                "section",
                element("h2", filled.say(Phrase.PART_A)),
                element("div", items()).styled("items"));
    }

    private List<Html> items() {
        Dwelling dwelling = household.dwelling();
        return List.of(
                choice("I", "pillar-material", PillarMaterial.values(), dwelling.pillarMaterial()),
                choice("II", "roof-material", RoofMaterial.values(), dwelling.roofMaterial()),
                choice("III", "wall-material", WallMaterial.values(), dwelling.wallMaterial()),
                single("IV", "dwelling-area", "m²", dwelling.areaM2().map(filled::number)),
                choice("V", "toilet", Toilet.values(), dwelling.toilet()),
                choice("VI", "power-source", PowerSource.values(), dwelling.powerSource()),
                single("VII", "electricity", "kWh", dwelling.electricityKwh().map(filled::number)),
                choice("VIII", "water-source", WaterSource.values(), dwelling.waterSource()),
                counts("IX", Phrase.ASSETS, Asset.values(), household.assets(), this::count),
                counts("X", Phrase.LAND, LandKind.values(), household.land(), this::count),
                counts("XI", Phrase.LIVESTOCK, Animal.values(), household.livestock(), this::heads),
                single("XII", "aquaculture", "", household.aquaculture().map(this::yesNo)),
                causes(),
                policies());
    }

    private Html choice(String number, String fact, FormCode[] choices, Optional<? extends FormCode> answer) {
        List<Html> caption = new ArrayList<>(List.of(text(title(number, fact) + " ")));
        if (answer.isEmpty()) {
            caption.add(filled.open());
        }
        return item(
                caption,
                Stream.of(choices)
                        .map(choice -> row(
                                choice, Filled.box(answer.filter(choice::equals).isPresent()))));
    }

    private Html single(String number, String fact, String unit, Optional<String> answer) {
        Html value = filled.known(answer.map(known -> (known + " " + unit).strip()));
        return item(
                List.of(text(title(number, fact))),
                Stream.of(element("tr", element("td", value).styled("only"))));
    }

    private <C extends FormCode> Html counts(
            String number, Phrase title, C[] kinds, Map<C, Integer> counts, Counted<C> words) {
        return item(
                List.of(text(number + ". " + filled.say(title))),
                Stream.of(kinds)
                        .map(kind -> row(
                                kind,
                                filled.known(
                                        Optional.ofNullable(counts.get(kind)).map(count -> words.say(kind, count))))));
    }

    /** How a count is written. */
    private interface Counted<C> {
        String say(C kind, int count);
    }

    private String count(FormCode kind, int count) {
        return filled.number(Rational.of(count));
    }

    /** The form's column of poultry counts tens; birds stand beside them so that nobody has to guess which was meant. */
    private String heads(Animal animal, int count) {
        if (animal != Animal.POULTRY) {
            return count(animal, count);
        }
        return filled.number(Rational.of(count).dividedBy(TEN)) + " " + filled.say(Phrase.TENS) + " = "
                + count(animal, count) + " " + filled.say(Phrase.BIRDS);
    }

    private Html causes() {
        Optional<Set<HardshipCause>> named = household.hardshipCauses();
        return item(
                several("XIII", Phrase.CAUSES, named),
                Stream.of(HardshipCause.values())
                        .map(cause -> row(
                                cause,
                                Filled.box(
                                        named.filter(all -> all.contains(cause)).isPresent()))));
    }

    private Html policies() {
        Optional<Set<SupportPolicy>> received = household.supportReceived();
        Optional<Set<SupportPolicy>> needed = household.supportNeeded();
        Html head = element(
                "tr", element("td"), Filled.head(filled.say(Phrase.RECEIVED)), Filled.head(filled.say(Phrase.NEEDED)));
        Function<Optional<Set<SupportPolicy>>, Function<SupportPolicy, Html>> mark = named ->
                policy -> named.map(all -> Filled.box(all.contains(policy))).orElseGet(filled::openMark);
        Stream<Html> rows = Stream.of(SupportPolicy.values())
                .map(policy -> row(
                        policy,
                        mark.apply(received).apply(policy),
                        mark.apply(needed).apply(policy)));
        return item(List.of(text("XIV. " + filled.say(Phrase.POLICIES))), Stream.concat(Stream.of(head), rows));
    }

    private List<Html> several(String number, Phrase title, Optional<? extends Set<?>> named) {
        List<Html> caption = new ArrayList<>(List.of(text(number + ". " + filled.say(title) + " ")));
        if (named.isEmpty()) {
            caption.add(filled.open());
        } else if (named.orElseThrow().isEmpty()) {
            caption.add(element("span", "(" + filled.say(Phrase.NONE_NAMED) + ")"));
        }
        return caption;
    }

    private String title(String number, String fact) {
        Label question = filled.question(FactId.of(fact));
        return number + ". " + filled.title(question);
    }

    private String yesNo(boolean yes) {
        return filled.say(yes ? Phrase.YES : Phrase.NO);
    }

    private Html row(FormCode choice, Html... values) {
        Html label = element("th", choice.number() + ". " + filled.title(choice.label()))
                .with("scope", "row");
        return element("tr", Stream.concat(Stream.of(label), Stream.of(values).map(value -> element("td", value))));
    }

    private static Html item(List<Html> caption, Stream<Html> rows) {
        return element("table", element("caption", caption), element("tbody", rows))
                .styled("item");
    }
}

package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.PovertyStandard;

/** The rule books of several standards as the files of one folder, with an index of them. */
public final class RuleBooks {
    private static final String HTML = ".html";
    private static final String MARKDOWN = ".md";

    private final List<LoadedStandard> standards;
    private final List<LoadedStandard> others;

    private RuleBooks(List<LoadedStandard> standards, List<LoadedStandard> others) {
        this.standards = standards;
        this.others = others;
    }

    /** The books of these standards, by the first day applied; those of no day come last. */
    public static RuleBooks of(List<LoadedStandard> standards) {
        return of(standards, List.of());
    }

    /**
     * The books of these standards.
     *
     * @param standards those that get a book
     * @param others further standards that these may be compared with
     */
    public static RuleBooks of(List<LoadedStandard> standards, List<LoadedStandard> others) {
        return new RuleBooks(
                standards.stream()
                        .sorted(Comparator.comparing(RuleBooks::first).thenComparing(LoadedStandard::id))
                        .toList(),
                Stream.concat(standards.stream(), others.stream()).toList());
    }

    private static LocalDate first(LoadedStandard loaded) {
        return loaded.standard().applied().stream()
                .map(AppliedPeriod::from)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The contents of each file by its name, the index first; to be stored as UTF-8. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            files.put(file("index", language, HTML), index(language));
            files.put(file("index", language, MARKDOWN), markdown(language));
        }
        for (LoadedStandard standard : standards) {
            RuleBook book = book(standard);
            for (Language language : Language.values()) {
                files.put(file(standard.id().value(), language, HTML), book.html(language));
                files.put(file(standard.id().value(), language, MARKDOWN), book.markdown(language));
            }
        }
        return files;
    }

    /** With what is different from the standard it is compared with. */
    private RuleBook book(LoadedStandard standard) {
        RuleBook book = RuleBook.of(standard);
        return comparedWith(standard).map(book::since).orElse(book);
    }

    /**
     * A reform is laid beside the law it would change; law beside the one whose place it would take, or the one before it in its place,
     * or else what it rests on.
     */
    private Optional<LoadedStandard> comparedWith(LoadedStandard standard) {
        Optional<LoadedStandard> before = standard.standard().isReform()
                ? Optional.empty()
                : replaced(standard).or(() -> predecessor(standard));
        return before.or(() -> base(standard));
    }

    /** Law of the same place from the same day on, of which there is no book here. */
    private Optional<LoadedStandard> replaced(LoadedStandard standard) {
        return others.stream()
                .filter(other ->
                        standards.stream().noneMatch(book -> book.hash().equals(other.hash())))
                .filter(other -> !other.standard().isReform())
                .filter(other ->
                        other.standard().place().equals(standard.standard().place()))
                .filter(other -> first(other).equals(first(standard)))
                .findFirst();
    }

    private Optional<LoadedStandard> predecessor(LoadedStandard standard) {
        return others.stream()
                .filter(other -> !other.standard().isReform())
                .filter(other ->
                        other.standard().place().equals(standard.standard().place()))
                .filter(other -> first(other).isBefore(first(standard)))
                .max(Comparator.comparing(RuleBooks::first));
    }

    private Optional<LoadedStandard> base(LoadedStandard standard) {
        return standard.standard()
                .derivedFrom()
                .map(Derivation::baseHash)
                .flatMap(hash -> others.stream()
                        .filter(other -> other.hash().equals(hash))
                        .findFirst());
    }

    private static String file(String name, Language language, String ending) {
        return name + "." + language.tag() + ending;
    }

    private String index(Language language) {
        var writing = new Writing(language);
        Stream<Html> blocks = new HtmlBlocks(writing.letters()).all(blocks(writing));
        Html head = RuleBook.head(writing.say(BookPhrase.INDEX.label()));
        return Html.page(
                element("html", head, element("body", element("main", blocks))).with("lang", language.tag()));
    }

    private String markdown(Language language) {
        var writing = new Writing(language);
        return new Markdown(writing.letters()).text(blocks(writing));
    }

    private List<Block> blocks(Writing writing) {
        List<Block.Column> titles = Stream.of(
                        BookPhrase.NAME, BookPhrase.PLACE, BookPhrase.FROM, BookPhrase.TO, BookPhrase.PAGES)
                .map(phrase -> Block.Column.words(writing.say(phrase.label())))
                .toList();
        return List.of(
                new Block.Heading(1, "", Prose.of(writing.say(BookPhrase.INDEX.label()))),
                new Block.Grid(
                        "index",
                        titles,
                        standards.stream()
                                .map(loaded -> row(loaded.standard(), writing))
                                .toList()));
    }

    private static Clause name(PovertyStandard standard, Writing writing) {
        Prose name = Prose.file(file(standard.id().value(), writing.language(), HTML), writing.say(standard.name()));
        return standard.isReform()
                ? Clause.of(Prose.join(". ", List.of(name, Prose.of(writing.say(BookPhrase.REFORM.label())))))
                : Clause.of(name);
    }

    private static Block.Row row(PovertyStandard standard, Writing writing) {
        String id = standard.id().value();
        Stream<LocalDate> first = standard.applied().stream().map(AppliedPeriod::from);
        Stream<LocalDate> last =
                standard.applied().stream().map(period -> period.until().minusDays(1));
        List<Prose> pages = Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Prose.file(file(id, language, HTML), language.tag() + " HTML"),
                        Prose.file(file(id, language, MARKDOWN), language.tag() + " Markdown")))
                .toList();
        return Block.Row.of(
                name(standard, writing),
                Clause.of(standard.place()
                        .map(place -> writing.say(place.label()))
                        .orElseGet(() -> writing.say(BookPhrase.WHOLE_COUNTRY.label()))),
                Clause.of(first.min(Comparator.naturalOrder()).map(writing::day).orElse("–")),
                Clause.of(last.max(Comparator.naturalOrder()).map(writing::day).orElse("–")),
                Clause.of(Prose.join(" · ", pages)));
    }
}

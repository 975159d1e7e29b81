package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyStandard;

/**
 * A standard as a page for people, made from its data alone: when it is applied, the classes, the indicators and every test in
 * words, the points, the questions, the figures and tables, the readings with their alternatives, and the sources with how well
 * each is known.
 *
 * <p>Each definition is explained once and referred to elsewhere. The page is one file without scripts and without anything to
 * be fetched, and prints on A4.
 */
public final class RuleBook {
    private final LoadedStandard loaded;
    private final Optional<LoadedStandard> before;

    private RuleBook(LoadedStandard loaded, Optional<LoadedStandard> before) {
        this.loaded = loaded;
        this.before = before;
    }

    /** The page of a standard. */
    public static RuleBook of(LoadedStandard standard) {
        return new RuleBook(standard, Optional.empty());
    }

    /** The same page, with what changed since another standard. */
    public RuleBook since(LoadedStandard earlier) {
        return new RuleBook(loaded, Optional.of(earlier));
    }

    /** The page as HTML that is well-formed XML too, to be stored as UTF-8. */
    public String html(Language language) {
        Lexicon lexicon = lexicon(language);
        var blocks = new HtmlBlocks(lexicon.writing().letters());
        List<BookSection> sections = sections(lexicon);
        Html main = element(
                "main",
                Stream.of(
                                blocks.all(front(lexicon)),
                                Stream.of(contents(lexicon, sections)),
                                blocks.all(body(lexicon, sections)))
                        .flatMap(part -> part));
        return Html.page(element("html", head(lexicon), element("body", main)).with("lang", language.tag()));
    }

    /** The page as Markdown, in the common syntax with tables, to be stored as UTF-8. */
    public String markdown(Language language) {
        Lexicon lexicon = lexicon(language);
        List<BookSection> sections = sections(lexicon);
        List<Block> blocks = new ArrayList<>(front(lexicon));
        blocks.add(new Block.Points(Numbering.of(sections).entrySet().stream()
                .map(entry -> Prose.ref(entry.getKey().anchor(), title(lexicon, entry.getKey(), entry.getValue())))
                .toList()));
        blocks.addAll(body(lexicon, sections));
        return new Markdown(lexicon.writing().letters()).text(blocks);
    }

    /** The page as plain text, for a terminal. */
    public String text(Language language) {
        Lexicon lexicon = lexicon(language);
        List<Block> blocks = new ArrayList<>(front(lexicon));
        blocks.addAll(body(lexicon, sections(lexicon)));
        return new PlainText(lexicon.writing().letters()).text(blocks);
    }

    /**
     * What changed since the earlier standard, as plain text for a terminal, and the sources to which that refers, by their numbers on
     * the page; empty if there is none to compare with.
     */
    public String changes(Language language) {
        Lexicon lexicon = lexicon(language);
        return changes(lexicon)
                .map(changes -> {
                    List<Block> blocks = new ArrayList<>(changes.section().blocks());
                    BookSection sources = new SourcesSection(lexicon).section(changes.sources());
                    if (!sources.blocks().isEmpty()) {
                        blocks.add(new Block.Heading(3, "", Prose.of(lexicon.say(sources.title()))));
                        blocks.addAll(sources.blocks());
                    }
                    return new PlainText(lexicon.writing().letters()).text(blocks);
                })
                .findFirst()
                .orElse("");
    }

    private Stream<ChangesSection> changes(Lexicon lexicon) {
        return before.stream().map(earlier -> new ChangesSection(lexicon(earlier, lexicon.writing()), lexicon));
    }

    private Lexicon lexicon(Language language) {
        return new Lexicon(loaded.standard(), new Writing(language), new Homes(loaded.standard()).all());
    }

    private static Lexicon lexicon(LoadedStandard loaded, Writing writing) {
        return new Lexicon(loaded.standard(), writing, new Homes(loaded.standard()).all());
    }

    private static Html head(Lexicon lexicon) {
        PovertyStandard standard = lexicon.standard();
        Html.Element head = head(lexicon.say(standard.name()))
                .ended(Html.Style.runningFoot(standard.id().value()));
        return standard.isReform()
                ? head.ended(Html.Style.runningHead(lexicon.say(BookPhrase.REFORM) + " " + standard.id()))
                : head;
    }

    static Html.Element head(String title) {
        return element(
                "head",
                element("meta").with("charset", "utf-8"),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("title", title),
                Html.Style.read("rule-book.css"));
    }

    private List<Block> front(Lexicon lexicon) {
        PovertyStandard standard = lexicon.standard();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "", Prose.of(lexicon.say(standard.name()))));
        standard.place()
                .ifPresent(place -> blocks.add(new Block.Paragraph(
                        Prose.of(lexicon.say(BookPhrase.PLACE) + ": " + lexicon.say(place.label())), "place")));
        standard.derivedFrom()
                .ifPresent(derivation -> blocks.add(new Block.Paragraph(
                        Prose.of((standard.isReform() ? lexicon.say(BookPhrase.REFORM) + " " : "")
                                + lexicon.say(BookPhrase.DERIVED) + " " + derivation.base() + ": "
                                + lexicon.say(derivation.reason())),
                        standard.isReform() ? "derived proposal" : "derived")));
        blocks.add(new Block.Paragraph(
                Prose.of(lexicon.say(BookPhrase.STANDARD) + ": " + standard.id() + " · " + lexicon.say(BookPhrase.HASH)
                        + ": " + loaded.hash()),
                "origin"));
        blocks.add(new Block.Paragraph(Prose.of(lexicon.say(BookPhrase.DISCLAIMER)), "disclaimer"));
        return blocks;
    }

    private static Html contents(Lexicon lexicon, List<BookSection> sections) {
        Stream<Html> entries = Numbering.of(sections).entrySet().stream()
                .map(entry -> element(
                        "li",
                        element("a", title(lexicon, entry.getKey(), entry.getValue()))
                                .with("href", "#" + entry.getKey().anchor())));
        return element("nav", element("ul", entries)).with("aria-label", lexicon.say(BookPhrase.CONTENTS));
    }

    private static String title(Lexicon lexicon, BookSection section, int number) {
        return number + ". " + lexicon.say(section.title());
    }

    private List<BookSection> sections(Lexicon lexicon) {
        var text = new CriterionText(lexicon);
        var homes = new Homes(lexicon.standard());
        var figures = new FiguresSection(lexicon);
        var readings = new ReadingsSection(lexicon, text);
        Stream<BookSection> own = Stream.of(
                new AppliedSection(lexicon).section(),
                new TestsSection(lexicon, text).section(),
                new InquiriesSection(lexicon, text).section(),
                new IndicatorsSection(lexicon, text, homes).section(),
                new BookSection(
                        BookPhrase.DEFINITIONS, "definitions", new DefinitionEntries(lexicon, text).of(homes.common())),
                new ScorecardsSection(lexicon, text).section(),
                new QuestionsSection(lexicon, text).section(),
                figures.figures(),
                figures.tables(),
                readings.readings(),
                readings.notes());
        return Stream.of(
                        own,
                        changes(lexicon).map(ChangesSection::section),
                        Stream.of(new SourcesSection(lexicon).section()))
                .flatMap(sections -> sections)
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private static List<Block> body(Lexicon lexicon, List<BookSection> sections) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "", Prose.of(lexicon.say(BookPhrase.HOW_TO_READ))));
        blocks.add(new Block.Points(
                Stream.of(BookPhrase.HOW_REFERENCES, BookPhrase.HOW_WEAK, BookPhrase.HOW_NOT_APPLICABLE)
                        .map(phrase -> Prose.of(lexicon.say(phrase)))
                        .toList()));
        Numbering.of(sections).forEach((section, number) -> {
            blocks.add(new Block.Heading(2, section.anchor(), Prose.of(title(lexicon, section, number))));
            blocks.addAll(section.blocks());
        });
        return blocks;
    }
}

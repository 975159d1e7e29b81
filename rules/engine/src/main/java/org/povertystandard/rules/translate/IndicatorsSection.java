package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.standard.Dimension;
import org.povertystandard.standard.Indicator;

/** The indicators by dimension, each with the definitions that serve it alone. */
final class IndicatorsSection {
    private final Lexicon lexicon;
    private final CriterionText text;
    private final Homes homes;

    IndicatorsSection(Lexicon lexicon, CriterionText text, Homes homes) {
        this.lexicon = lexicon;
        this.text = text;
        this.homes = homes;
    }

    BookSection section() {
        return new BookSection(
                BookPhrase.INDICATORS,
                "indicators",
                lexicon.standard().dimensions().stream()
                        .flatMap(this::dimension)
                        .toList());
    }

    private Stream<Block> dimension(Dimension dimension) {
        Block title = new Block.Heading(3, "", Prose.of(dimension.number() + ". " + lexicon.say(dimension.label())));
        return Stream.concat(
                Stream.of(title),
                lexicon.standard().indicators().stream()
                        .filter(indicator -> indicator.dimension().equals(dimension.id()))
                        .map(this::indicator));
    }

    private Block indicator(Indicator indicator) {
        Clause rule = text.clause(indicator.deprivedWhen())
                .opened(opening ->
                        Prose.of(lexicon.say(BookPhrase.DEPRIVED_WHEN) + ": ").plus(opening));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Entry(
                "",
                indicator.number(),
                Prose.strong(lexicon.say(indicator.label())),
                rule,
                lexicon.sources(indicator.cite())));
        List<Block> own = new DefinitionEntries(lexicon, text).of(homes.of(indicator.id()));
        if (!own.isEmpty()) {
            List<Block> where = new ArrayList<>();
            where.add(new Block.Paragraph(Prose.of(lexicon.say(BookPhrase.WHERE) + ":"), "where"));
            where.addAll(own);
            blocks.add(new Block.Section("own", where));
        }
        return new Block.Section("indicator", blocks);
    }
}

package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.FormFacts;

/** What a kernel has to work out, in which order. */
final class Program {
    private static final int IN_MEMBERS = 1;

    private final List<Formula> indicators;
    private final List<Formula> classes;
    private final Source.@Nullable Score score;
    private final Block ofMembers = new Block();
    private final Block ofHousehold = new Block();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Map<Source, Integer> levels = new HashMap<>();
    private final Map<ScoreRules.Output, Source> simple = new HashMap<>();
    private final Set<Source> needed = new HashSet<>();
    private final List<Source> sourcesOfMembers;
    private final List<Source> sourcesOfHousehold;

    /**
     * Of a test, or of a scorecard.
     *
     * @param indicators none for a scorecard
     * @param classes none for a scorecard
     * @param score only for a scorecard
     */
    Program(List<Formula> indicators, List<Formula> classes, Source.@Nullable Score score) {
        this.indicators = indicators;
        this.classes = classes;
        this.score = score;
        for (int i = 0; i < indicators.size(); i++) {
            place(ofHousehold, i, List.of(indicators.get(i)));
        }
        place(ofHousehold, "classes", classes);
        if (score != null) {
            add(score);
        }
        needed.addAll(simple.values());
        for (Source source : sources) {
            needed.addAll(source.needs());
        }
        this.sourcesOfMembers = inOrder(true);
        this.sourcesOfHousehold = inOrder(false);
    }

    private void place(Block block, Object key, List<Formula> formulas) {
        if (block.group(key) == null) {
            block.place(key, formulas);
            for (Source source : tested(formulas)) {
                add(source);
            }
        }
    }

    private static Set<Source> tested(List<Formula> formulas) {
        Set<Source> tested = new LinkedHashSet<>();
        for (Formula formula : formulas) {
            for (Formula.Term term : formula.terms()) {
                tested.addAll(term.tests().keySet());
            }
        }
        return tested;
    }

    private void add(Source source) {
        if (!sources.add(source)) {
            return;
        }
        for (Source need : source.needs()) {
            add(need);
        }
        if (source instanceof Source.Any any) {
            place(ofMembers, any.feature, List.of(any.feature.formula()));
        } else if (source instanceof Source.Count count) {
            place(ofMembers, count.feature, List.of(count.feature.formula()));
        } else if (source instanceof Source.Tally tally) {
            place(tally.ofMember() ? ofMembers : ofHousehold, tally, tally.formulas());
        } else if (source instanceof Source.Score points) {
            place(ofHousehold, points, points.rules.columns());
            for (ScoreRules.Output output : points.rules.outputs()) {
                add(output);
            }
        }
    }

    private void add(ScoreRules.Output output) {
        if (output.rows().size() > Long.SIZE) {
            throw new Translator.UntranslatableException("An item of a scorecard with too many rows.");
        }
        List<Formula> rows = new ArrayList<>();
        for (ScoreRules.Row row : output.rows()) {
            rows.add(row.when());
        }
        Set<Source> tested = tested(rows);
        if (tested.size() == 1) {
            Source only = tested.iterator().next();
            simple.put(output, only);
            add(only);
        } else {
            place(ofHousehold, output, rows);
        }
    }

    List<Formula> indicators() {
        return indicators;
    }

    List<Formula> classes() {
        return classes;
    }

    Source.@Nullable Score score() {
        return score;
    }

    Block block(boolean members) {
        return members ? ofMembers : ofHousehold;
    }

    /** The one source that decides an output of a scorecard; null if several do. */
    @Nullable
    Source only(ScoreRules.Output output) {
        return simple.get(output);
    }

    /** The sources of members or of the household, those first that others need, and cheap ones before costly ones. */
    List<Source> sources(boolean members) {
        return members ? sourcesOfMembers : sourcesOfHousehold;
    }

    private List<Source> inOrder(boolean members) {
        List<Source> some = new ArrayList<>();
        for (Source source : sources) {
            if (source.ofMember() == members) {
                some.add(source);
            }
        }
        some.sort(new Order());
        return List.copyOf(some);
    }

    /** Those first that others need, and cheap ones before costly ones. */
    private final class Order implements Comparator<Source> {
        @Override
        public int compare(Source a, Source b) {
            return Arrays.compare(rank(a), rank(b));
        }

        private int[] rank(Source source) {
            return new int[] {
                level(source), source instanceof Source.Age ? 0 : 1, isCostly(source) ? 1 : 0, source.depth()
            };
        }
    }

    /** The household's sources that members' tests ask for. */
    Set<Source> askedByMembers() {
        Set<Source> asked = new LinkedHashSet<>();
        for (Source source : ofMembers.sources()) {
            addAsked(source, asked);
        }
        return asked;
    }

    private static void addAsked(Source source, Set<Source> asked) {
        if (!source.ofMember()) {
            asked.add(source);
        }
        for (Source need : source.needs()) {
            addAsked(need, asked);
        }
        for (Source tested : tested(source.formulas())) {
            addAsked(tested, asked);
        }
    }

    /** How many steps must be done before a source can be worked out. */
    int level(Source source) {
        Integer known = levels.get(source);
        if (known == null) {
            int level = source instanceof Source.Any || source instanceof Source.Count ? IN_MEMBERS : 0;
            List<Source> before = new ArrayList<>(source.needs());
            before.addAll(tested(source.formulas()));
            for (Source need : before) {
                level = Math.max(level, level(need) + 1);
            }
            known = level;
            levels.put(source, level);
        }
        return known;
    }

    /** Whether a source is better left alone where no term hangs on it any more. */
    static boolean isCostly(Source source) {
        Slot slot = source instanceof Source.Choice choice
                ? choice.slot
                : source instanceof Source.Answer answer ? answer.slot : null;
        boolean isRead = slot != null && (slot.form() == null || slot.decimals() > 0);
        return isRead || source instanceof Source.Limited || source instanceof Source.Referred;
    }

    /** Whether something else than terms uses the state of a source, so that it must always be known. */
    boolean isNeeded(Source source) {
        return needed.contains(source);
    }

    /** The points by state and column of all outputs that one source decides. */
    long[] points(Source source, ScoreRules rules) {
        int columns = rules.columns().size();
        var points = new long[source.states() * columns];
        for (ScoreRules.Output output : rules.outputs()) {
            for (int i = 0; i < points.length && simple.get(output) == source; i++) {
                points[i] += points(output, source, i / columns, i % columns);
            }
        }
        return points;
    }

    private static long points(ScoreRules.Output output, Source source, int state, int column) {
        var terms = new long[output.rows().size()];
        var points = new int[output.rows().size()][];
        long sure = 0;
        long maybe = 0;
        for (int row = 0; row < terms.length; row++) {
            Truth truth = truth(output.rows().get(row).when(), source, state);
            terms[row] = 1L << row;
            points[row] = output.rows().get(row).points();
            sure |= truth == Truth.TRUE ? terms[row] : 0;
            maybe |= truth == Truth.FALSE ? 0 : terms[row];
        }
        return new Rows(terms, points).points(sure, maybe, column);
    }

    private static Truth truth(Formula formula, Source source, int state) {
        Truth truth = Truth.FALSE;
        for (Formula.Term term : formula.terms()) {
            Local test = term.tests().get(source);
            truth = truth.or(test == null ? Truth.TRUE : test.at(state));
        }
        return truth;
    }

    static boolean isReviewYear(Source source) {
        return source instanceof Source.Answer answer
                && FormFacts.find(answer.slot.fact()).isPresent()
                && answer.slot.fact().value().equals("review-year");
    }
}

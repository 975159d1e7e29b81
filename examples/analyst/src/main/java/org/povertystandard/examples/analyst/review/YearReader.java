package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.decide.ClassWords;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Language;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.Basis;
import org.povertystandard.review.Listing;
import org.povertystandard.review.Movements;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.StandardId;

/**
 * Reads the files of a year. Held in memory are the households that are on a list at one of its ends, or may be; the others only go
 * by.
 */
public final class YearReader {
    private final YearFiles files;
    private final AtHand atHand;
    private final ClassWords classes;
    private final RefusedRows refused;
    private final ReviewsFit fit;
    private final Map<HouseholdId, ReviewRow> listed = new LinkedHashMap<>();
    private final Map<HouseholdId, ReviewRow> before = new LinkedHashMap<>();
    private final Map<HouseholdId, ReviewRow> now = new LinkedHashMap<>();
    private final Set<String> notUnderstoodBefore = new HashSet<>();
    private final Set<StandardId> earlierStandards = new LinkedHashSet<>();
    private final Set<String> unverified = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private final CountedAreas counted;
    private boolean anyKnown;
    private Optional<Problem> firstRefused = Optional.empty();
    private Provenance closing = new Provenance("");
    private DeprivedColumns deprivedColumns = new DeprivedColumns("");

    /**
     * Takes the files.
     *
     * @param files the files
     * @param atHand the standards that the files may be by: last year's list may be by another than this year's review
     * @param refused takes the rows that cannot be understood, once each
     */
    public YearReader(YearFiles files, AtHand atHand, RefusedRows refused) {
        this.files = files;
        this.atHand = atHand;
        this.classes = new ClassWords(atHand.all().stream()
                .flatMap(each -> each.standard().categories().stream())
                .toList());
        this.refused = (household, problems) -> {
            firstRefused = firstRefused.or(() -> problems.stream().findFirst());
            refused.refuse(household, problems);
        };
        this.fit = new ReviewsFit(atHand);
        this.counted = new CountedAreas(Stream.of(files.openingAreas(), files.closingAreas())
                .flatMap(areas -> areas.newCodes().values().stream())
                .toList());
    }

    /**
     * Reads the closing once; every household goes by. Whoever may be on a list is kept.
     *
     * @throws Failure if it is of several reviews, or no class in it is known
     */
    public void readClosing(Consumer<ReviewRow> each) {
        var areas = new MappedAreas("--map-closing", files.closingAreas());
        counted.begin();
        ReviewTable table = read(files.closing(), areas, refused, row -> {
            counted.see(row.place());
            if (row.isListed(files.basis()) != Truth.FALSE) {
                listed.put(row.household(), row);
            }
            anyKnown |= !row.possible(files.basis()).equals(ReviewRow.ANY);
            each.accept(row);
        });
        closing = table.provenance();
        closing.requireOneReview();
        deprivedColumns = table.deprivedColumns();
        notes.addAll(areas.notes(closing.file()));
        if (!anyKnown) {
            throw nothingKnown();
        }
    }

    /**
     * Refuses a heading that names another year than the closing was reported for.
     *
     * @throws Failure if it does
     */
    public void requireYear(Year year) {
        ReviewsFit.requireYear(year, closing);
    }

    private Failure nothingKnown() {
        boolean decided = files.basis() == Basis.DECIDED;
        List<String> lines = new ArrayList<>(List.of(
                files.closing() + ": No household has a class " + (decided ? "decided" : "computed")
                        + ". Maybe --basis " + (decided ? "computed" : "decided") + " is meant.",
                files.closing() + ": Không hộ nào có loại hộ " + (decided ? "được quyết định" : "được xác định")
                        + ". Có thể cần --basis " + (decided ? "computed" : "decided") + "."));
        firstRefused.ifPresent(problem -> {
            lines.add("Rows were refused, the first of them: " + problem.text(Language.ENGLISH));
            lines.add("Có dòng bị từ chối, trước hết: " + problem.text(Language.VIETNAMESE));
        });
        return Failure.usage(lines);
    }

    /** The standards that the closing was determined by, after it was read; none if it is a plain list. */
    public Set<StandardId> standards() {
        return closing.standards();
    }

    /** The columns of indicators that the closing has, after it was read. */
    public DeprivedColumns deprivedColumns() {
        return deprivedColumns;
    }

    /** The standards that the opening and the lists before it were determined by, after the movements. */
    public Set<StandardId> earlierStandards() {
        return earlierStandards;
    }

    /** The sources not at hand that the reviews read so far say they used. */
    public Set<String> unverified() {
        return unverified;
    }

    /** The rows of the closing that may be on a list, in the order of the file. */
    public Collection<ReviewRow> listed() {
        return listed.values();
    }

    /** The row of a household at the end, after the movements, if it is or was on a list; else that of the beginning. */
    public Optional<ReviewRow> now(HouseholdId household) {
        return Optional.ofNullable(now.get(household)).or(() -> Optional.ofNullable(before.get(household)));
    }

    /** What to tell of the files beside what is in them: ways of judging that changed, codes of areas that met nobody or that several areas share. */
    public List<String> notes() {
        return Stream.concat(notes.stream(), counted.notes("--by", files.level()).stream())
                .toList();
    }

    /** The area that a row is counted in, after all files that have rows of it were read. */
    public Optional<AreaCode> area(ReviewRow row) {
        return counted.of(files.level(), row.place());
    }

    /** The areas that rows are counted in, after all files were read. */
    public CountedAreas areas() {
        return counted;
    }

    /**
     * The movements, after the closing was read; empty if there is no opening.
     *
     * @param units the area of a row, as it is to be counted
     * @throws Failure if the files do not belong together
     */
    public Optional<Movements> movements(Units units) {
        return files.opening().map(opening -> {
            var changes = new ChangesTable(files.changes(), refused);
            Provenance reviewBefore = readOpening(opening, changes);
            now.putAll(listed);
            // Its refused rows were told when it was read first.
            RefusedRows again = (household, problems) -> changes.meet(household);
            requireKnown(read(files.closing(), new MappedAreas("", files.closingAreas()), again, row -> {
                changes.meet(row.household().value());
                if (notUnderstoodBefore.contains(row.household().value())) {
                    before.putIfAbsent(row.household(), row.ofUnknownClass());
                }
                if (before.containsKey(row.household())) {
                    now.putIfAbsent(row.household(), row);
                }
            }));
            changes.refuseUnmet(files.openingExtent());
            AreaCodes.requireOneWay(files, this::area, before, now);
            return Movements.between(listings(before.values(), units), listings(now.values(), units))
                    .opening(files.openingExtent())
                    .changes(changes.all())
                    .listedBefore(earlier(reviewBefore))
                    .build();
        });
    }

    private Provenance readOpening(Path opening, ChangesTable changes) {
        var areas = new MappedAreas("--map-opening", files.openingAreas());
        RefusedRows met = (household, problems) -> {
            changes.meet(household);
            notUnderstoodBefore.add(household);
            refused.refuse(household, problems);
        };
        counted.begin();
        ReviewTable table = read(opening, areas, met, row -> {
            counted.see(row.place());
            changes.meet(row.household().value());
            if (row.isListed(files.basis()) != Truth.FALSE || listed.containsKey(row.household())) {
                before.put(row.household(), row);
            }
        });
        Provenance review = table.provenance();
        review.requireOneReview();
        fit.requireOpening(review, closing);
        requireKnown(table);
        earlierStandards.addAll(review.standards());
        notes.addAll(areas.notes(review.file()));
        notes.addAll(ReviewsFit.notes(review, closing));
        return review;
    }

    /** The area that a row is counted in. */
    public interface Units {
        Optional<AreaCode> of(ReviewRow row);
    }

    private List<Listing> listings(Collection<ReviewRow> rows, Units units) {
        return rows.stream()
                .map(row -> new Listing(row.household(), row.possible(files.basis()), row.persons(), units.of(row)))
                .toList();
    }

    private ReviewTable read(Path path, MappedAreas areas, RefusedRows problems, Consumer<ReviewRow> each) {
        var table = new ReviewTable(path, classes, problems);
        table.forEachHousehold(row -> each.accept(areas.of(row)));
        unverified.addAll(table.unverified());
        return table;
    }

    /** Refuses columns of indicators that no standard has by which its rows are, or, where none is named, none at hand. */
    private void requireKnown(ReviewTable table) {
        Set<StandardId> named = table.provenance().standards();
        Stream<LoadedStandard> laws =
                named.isEmpty() ? atHand.all().stream() : named.stream().map(atHand::ofReview);
        table.deprivedColumns()
                .requireAmong(laws.flatMap(law -> law.standard().indicators().stream())
                        .toList());
    }

    private Function<HouseholdId, Truth> earlier(Provenance opening) {
        if (files.earlier().isEmpty()) {
            return household -> Truth.UNKNOWN;
        }
        var lists = new EarlierLists(files.basis());
        for (Path path : files.earlier()) {
            var table = new ReviewTable(path, classes, (household, problems) -> {
                lists.addNotUnderstood(household);
                refused.refuse(household, problems);
            });
            table.forEach(lists::add);
            fit.requireEarlier(table.provenance(), opening, closing);
            requireKnown(table);
            earlierStandards.addAll(table.provenance().standards());
            unverified.addAll(table.unverified());
        }
        return lists::listed;
    }
}

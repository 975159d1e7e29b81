package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.decide.ClassWords;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Label;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.AreaMapping;
import org.povertystandard.review.Basis;
import org.povertystandard.review.HouseholdChange;
import org.povertystandard.review.ListStatus;
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
    private static final Label TWICE = Label.of(
            "Hộ này đã có ở một dòng trước của tệp; dòng này không được tính.",
            "The household stands on an earlier row of the file; this row is not counted.");

    private final YearFiles files;
    private final AtHand atHand;
    private final ClassWords classes;
    private final RefusedRows refused;
    private final Map<HouseholdId, ReviewRow> listed = new LinkedHashMap<>();
    private final Map<HouseholdId, ReviewRow> before = new LinkedHashMap<>();
    private final Map<HouseholdId, ReviewRow> now = new LinkedHashMap<>();
    private final Set<StandardId> standards = new LinkedHashSet<>();
    private final Set<StandardId> earlierStandards = new LinkedHashSet<>();
    private final Set<String> unverified = new TreeSet<>();
    private boolean anyKnown;
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
        this.refused = refused;
    }

    /** Reads the closing once; every household goes by. Whoever may be on a list is kept. */
    public void readClosing(Consumer<ReviewRow> each) {
        ReviewTable closing = read(files.closing(), files.closingAreas(), refused, row -> {
            if (mayBeListed(row)) {
                listed.put(row.household(), row);
            }
            anyKnown |= row.status(files.basis()).isPresent();
            each.accept(row);
        });
        standards.addAll(closing.standards());
        deprivedColumns = closing.deprivedColumns();
        if (!anyKnown) {
            throw nothingKnown();
        }
    }

    private Failure nothingKnown() {
        boolean decided = files.basis() == Basis.DECIDED;
        return Failure.usage(
                files.closing() + ": No household has a class " + (decided ? "decided" : "computed")
                        + ". Maybe --basis " + (decided ? "computed" : "decided") + " is meant.",
                files.closing() + ": Không hộ nào có loại hộ " + (decided ? "được quyết định" : "được xác định")
                        + ". Có thể cần --basis " + (decided ? "computed" : "decided") + ".");
    }

    /** The standards that the closing was determined by, after it was read; none if it is a plain list. */
    public Set<StandardId> standards() {
        return standards;
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

    /**
     * The movements, after the closing was read; empty if there is no opening.
     *
     * @param units the area of a row, as it is to be counted
     */
    public Optional<Movements> movements(Units units) {
        return files.opening().map(opening -> {
            ReviewTable table = read(opening, files.openingAreas(), refused, row -> {
                if (mayBeListed(row) || listed.containsKey(row.household())) {
                    before.put(row.household(), row);
                }
            });
            requireKnown(table);
            earlierStandards.addAll(table.standards());
            now.putAll(listed);
            // Its refused rows were told when it was read first.
            requireKnown(read(files.closing(), files.closingAreas(), (household, problems) -> {}, row -> {
                if (before.containsKey(row.household())) {
                    now.putIfAbsent(row.household(), row);
                }
            }));
            return Movements.between(listings(before.values(), units), listings(now.values(), units))
                    .opening(files.openingExtent())
                    .changes(changes())
                    .listedBefore(earlier())
                    .build();
        });
    }

    /** The area that a row is counted in. */
    public interface Units {
        Optional<AreaCode> of(ReviewRow row);
    }

    private List<Listing> listings(Collection<ReviewRow> rows, Units units) {
        return rows.stream()
                .map(row -> new Listing(row.household(), row.status(files.basis()), row.persons(), units.of(row)))
                .toList();
    }

    private boolean mayBeListed(ReviewRow row) {
        return row.status(files.basis()).map(ListStatus::isListed).orElse(true);
    }

    private ReviewTable read(Path path, AreaMapping areas, RefusedRows problems, Consumer<ReviewRow> each) {
        Set<HouseholdId> seen = new HashSet<>();
        var table = new ReviewTable(path, classes, problems);
        table.forEach(row -> {
            if (seen.add(row.household())) {
                each.accept(row.in(areas));
            } else {
                problems.refuse(
                        row.household().value(),
                        List.of(new Problem(
                                Problem.Code.DUPLICATE_ID,
                                String.valueOf(path.getFileName()),
                                0,
                                "household-id",
                                Optional.of(row.household().value()),
                                TWICE,
                                Optional.empty())));
            }
        });
        unverified.addAll(table.unverified());
        return table;
    }

    /** Refuses columns of indicators that no standard has by which its rows are, or, where none is named, none at hand. */
    private void requireKnown(ReviewTable table) {
        Stream<LoadedStandard> laws = table.standards().isEmpty()
                ? atHand.all().stream()
                : table.standards().stream().map(atHand::ofReview);
        table.deprivedColumns()
                .requireAmong(laws.flatMap(law -> law.standard().indicators().stream())
                        .toList());
    }

    private Map<HouseholdId, Set<HouseholdChange>> changes() {
        Map<String, HouseholdChange> words = new TreeMap<>();
        Arrays.stream(HouseholdChange.values()).forEach(change -> words.put(change.code(), change));
        Map<HouseholdId, Set<HouseholdChange>> changes = new HashMap<>();
        files.changes()
                .ifPresent(path -> new NamedTable(path, List.of("household-id", "change"), List.of("note"))
                        .forEach(row -> {
                            Optional<HouseholdId> household = row.id("household-id");
                            row.required("change");
                            Optional<HouseholdChange> change = row.oneOf("change", words);
                            if (row.problems().isEmpty()) {
                                changes.computeIfAbsent(household.orElseThrow(), any -> new HashSet<>())
                                        .add(change.orElseThrow());
                            } else {
                                refused.refuse(row.household(), row.problems());
                            }
                        }));
        return changes;
    }

    private Function<HouseholdId, Truth> earlier() {
        if (files.earlier().isEmpty()) {
            return household -> Truth.UNKNOWN;
        }
        Set<HouseholdId> everListed = new HashSet<>();
        for (Path path : files.earlier()) {
            var table = new ReviewTable(path, classes, refused);
            table.forEach(row -> {
                if (row.status(Basis.DECIDED)
                        .or(() -> row.status(Basis.COMPUTED))
                        .filter(ListStatus::isListed)
                        .isPresent()) {
                    everListed.add(row.household());
                }
            });
            requireKnown(table);
            earlierStandards.addAll(table.standards());
            unverified.addAll(table.unverified());
        }
        return household -> Truth.of(everListed.contains(household));
    }
}

package org.povertystandard.review;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.CategoryId;

/**
 * On which of the two lists of a commune a household stands. Movements are between the lists: who is off both is one group, whatever
 * else the law calls it.
 */
public enum ListStatus {
    /** On the list of poor households. */
    POOR("hộ nghèo", "poor"),
    /** On the list of near-poor households. */
    NEAR_POOR("hộ cận nghèo", "near-poor"),
    /** On neither list. */
    NEITHER("ngoài danh sách", "on neither list");

    private static final Set<String> ON_NEITHER = Set.of("not-poor", "average-living-standard");

    private final Label label;

    ListStatus(String vi, String en) {
        this.label = Label.of(vi, en);
    }

    public Label label() {
        return label;
    }

    /** Whether it is on one of the lists. */
    public boolean isListed() {
        return this != NEITHER;
    }

    /**
     * The list that a class belongs on. The names are those every standard here gives its classes: {@code poor}, {@code near-poor},
     * {@code not-poor}, {@code average-living-standard}. Any other name is empty, and never taken for being on neither list.
     */
    public static Optional<ListStatus> of(CategoryId category) {
        if (ON_NEITHER.contains(category.value())) {
            return Optional.of(NEITHER);
        }
        return switch (category.value()) {
            case "poor" -> Optional.of(POOR);
            case "near-poor" -> Optional.of(NEAR_POOR);
            default -> Optional.empty();
        };
    }

    /** The list, if every class that is still possible belongs on the same one; empty over no class. */
    public static Optional<ListStatus> of(Collection<CategoryId> possible) {
        return only(possible(possible));
    }

    /** The lists that the classes still possible belong on; all where there is no class, or one whose list is not known. */
    public static Set<ListStatus> possible(Collection<CategoryId> classes) {
        Set<Optional<ListStatus>> lists = classes.stream().map(ListStatus::of).collect(Collectors.toSet());
        return lists.isEmpty() || lists.contains(Optional.<ListStatus>empty())
                ? EnumSet.allOf(ListStatus.class)
                : lists.stream().flatMap(Optional::stream).collect(Collectors.toCollection(ListStatus::none));
    }

    private static Set<ListStatus> none() {
        return EnumSet.noneOf(ListStatus.class);
    }

    /** The only one of those that are possible; empty if there are several. */
    public static Optional<ListStatus> only(Set<ListStatus> possible) {
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    /** Whether it is on one of the lists, whichever of these possible ones is its own; unknown over none. */
    public static Truth isListed(Set<ListStatus> possible) {
        Set<Boolean> answers = possible.stream().map(ListStatus::isListed).collect(Collectors.toSet());
        return answers.size() == 1 ? Truth.of(answers.contains(true)) : Truth.UNKNOWN;
    }
}

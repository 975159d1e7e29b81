package org.povertystandard.review;

import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Label;

/**
 * How a household came from its place on the lists at the beginning of a year to its place at the end. Each household has at most
 * one; one that is on neither list at both ends has none.
 */
public enum Movement {
    STAYED_POOR("vẫn là hộ nghèo", "stayed poor"),
    STAYED_NEAR_POOR("vẫn là hộ cận nghèo", "stayed near-poor"),
    /** Poor, now near-poor. Counts as escaped poor, and is not newly escaped. */
    BECAME_NEAR_POOR("thoát nghèo, trở thành hộ cận nghèo", "escaped poor: became near-poor"),
    /** Poor, now on neither list. */
    ROSE_ABOVE("thoát nghèo, vượt chuẩn cận nghèo", "escaped poor: rose above the near-poor standard"),
    /** Near-poor, now on neither list. */
    ESCAPED_NEAR_POOR("thoát cận nghèo", "escaped near-poor"),
    /** Near-poor, now poor. */
    BECAME_POOR("hộ cận nghèo trở thành hộ nghèo", "near-poor that became poor"),
    /** From neither list; had left one in an earlier year, however long ago. */
    RETURNED("tái nghèo, tái cận nghèo", "returned: left a list in an earlier year"),
    /** From neither list; never on one before. */
    NEWLY_ARISING("phát sinh mới", "newly arising: never on a list before"),
    /** From neither list; whether it returned is not known, since earlier years are not. */
    RETURNED_OR_NEWLY_ARISING("tái nghèo hoặc phát sinh mới, chưa rõ", "returned or newly arising, not known which"),
    MOVED_IN("chuyển đến", "moved in"),
    /** Came into being when another household split. */
    SPLIT_OFF("hộ mới do tách hộ", "came into being by a split"),
    /** Came into being when households joined. */
    JOINED("hộ mới do nhập hộ", "came into being by a merger"),
    MOVED_OUT("chuyển đi", "moved out"),
    /** Ended when it split into others. */
    SPLIT_UP("không còn do tách hộ", "ended by a split"),
    /** Ended when it joined another. */
    MERGED("không còn do nhập hộ khác", "ended by joining another household"),
    DIED_OUT("không còn do thành viên chết", "died out"),
    /** On a list at the beginning; at the end there is no such household, and nobody said why. */
    VANISHED("không còn trong tệp cuối năm, không rõ lý do", "not there at the end, and nobody said why"),
    /** On a list at the end; at the beginning there was no such household, and nobody said why. */
    APPEARED("không có trong tệp đầu năm, không rõ lý do", "not there at the beginning, and nobody said why"),
    /** On a list, or perhaps so, at one end; it is not known where it stood at one of the two. */
    UNDETERMINED("chưa xác định được loại hộ", "class not determined at the beginning or at the end");

    private final Label label;

    Movement(String vi, String en) {
        this.label = Label.of(vi, en);
    }

    public Label label() {
        return label;
    }

    /** Whether it is an escape from poverty in the sense of form 7.2: its columns 2 and 3 together. */
    public boolean isEscapeFromPoor() {
        return this == BECAME_NEAR_POOR || this == ROSE_ABOVE;
    }

    /** Whether nothing accounts for it, so that a table with it does not add up. */
    public boolean isUnaccounted() {
        return this == VANISHED || this == APPEARED || this == UNDETERMINED;
    }

    /**
     * The movement of a household that was there at both ends.
     *
     * @param opening where it stood at the beginning
     * @param closing where it stands at the end
     * @param listedBefore whether it was on a list in an earlier year; asked only if it stood on neither at the beginning
     * @return empty if it is on neither list at both ends
     */
    public static Optional<Movement> between(ListStatus opening, ListStatus closing, Truth listedBefore) {
        return switch (opening) {
            case POOR ->
                Optional.of(
                        switch (closing) {
                            case POOR -> STAYED_POOR;
                            case NEAR_POOR -> BECAME_NEAR_POOR;
                            case NEITHER -> ROSE_ABOVE;
                        });
            case NEAR_POOR ->
                Optional.of(
                        switch (closing) {
                            case POOR -> BECAME_POOR;
                            case NEAR_POOR -> STAYED_NEAR_POOR;
                            case NEITHER -> ESCAPED_NEAR_POOR;
                        });
            case NEITHER -> closing.isListed() ? Optional.of(entry(listedBefore)) : Optional.empty();
        };
    }

    private static Movement entry(Truth listedBefore) {
        return switch (listedBefore) {
            case TRUE -> RETURNED;
            case FALSE -> NEWLY_ARISING;
            case UNKNOWN -> RETURNED_OR_NEWLY_ARISING;
        };
    }
}

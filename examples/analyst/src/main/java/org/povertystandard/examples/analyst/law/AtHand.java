package org.povertystandard.examples.analyst.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.DocumentRead;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.StandardId;

/**
 * The user's own standards, and the bundled ones. Which of them is meant is always named, by the user or by what was determined;
 * so the user's own may be law of days that a bundled one covers too, and one of the id of a bundled one stands in its place.
 */
public final class AtHand {
    private final List<LoadedStandard> own;
    private final Standards bundled = Standards.bundled();

    private AtHand(List<Path> files) {
        LawFiles.Found found = LawFiles.read(files);
        List<DocumentRead> read = Standards.readEach(
                found.documents().stream().flatMap(List::stream).toList(), bundled);
        List<String> wrong = new ArrayList<>(found.unreadable());
        wrong.addAll(Given.lines(read.stream()
                .flatMap(each -> each.problems().stream()
                        .filter(problem -> each.standard().isEmpty() || problem.code() == Problem.Code.DUPLICATE_ID))));
        if (!wrong.isEmpty()) {
            throw Failure.usage(wrong);
        }
        own = read.stream().flatMap(each -> each.standard().stream()).toList();
    }

    /**
     * Reads the user's own.
     *
     * @param files standards and overlays, or folders of them; an overlay's base is one of them, or bundled
     * @throws Failure if one cannot be read, or two have one id
     */
    public static AtHand of(List<Path> files) {
        return new AtHand(files);
    }

    /**
     * The user's own that is to be applied: the one that no other rests on. Empty if there is none of the user's own.
     *
     * @throws Failure if there are several
     */
    public Optional<LoadedStandard> applied() {
        List<LoadedStandard> last = own.stream()
                .filter(each -> own.stream().noneMatch(other -> rests(other, each)))
                .toList();
        if (last.size() > 1) {
            String ids = last.stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
            throw Failure.usage(
                    "--standard: Neither of these rests on another: " + ids
                            + ". Name the one to apply, and what it rests on.",
                    "--standard: Các chuẩn này không dựa vào nhau: " + ids
                            + ". Hãy nêu chuẩn cần áp dụng và chuẩn gốc của nó.");
        }
        return last.stream().findFirst();
    }

    private static boolean rests(LoadedStandard derived, LoadedStandard base) {
        return derived.standard()
                .derivedFrom()
                .filter(derivation -> derivation.base().equals(base.id()))
                .isPresent();
    }

    /** The standard of an id. */
    public Optional<LoadedStandard> find(StandardId id) {
        return own.stream().filter(each -> each.id().equals(id)).findFirst().or(() -> bundled.find(id));
    }

    /**
     * The standard that households were reviewed by.
     *
     * @throws Failure if it is not at hand
     */
    public LoadedStandard ofReview(StandardId id) {
        return find(id).orElseThrow(() -> Failure.usage(
                "The review is by the standard " + id + ", which is not at hand. Name its file: --standard FILE.",
                "Kết quả rà soát theo chuẩn " + id + " chưa có ở đây. Hãy nêu tệp: --standard FILE."));
    }

    /** All of them, where one of the user's own stands in the place of what it has the id or the days of. */
    Standards standards() {
        return bundled.withDrafts(own);
    }

    /** The user's own. */
    public List<LoadedStandard> own() {
        return own;
    }

    /** The standard with this content. */
    public Optional<LoadedStandard> find(ContentHash hash) {
        return own.stream().filter(each -> each.hash().equals(hash)).findFirst().or(() -> bundled.find(hash));
    }

    /** All of them, the user's own first. */
    public List<LoadedStandard> all() {
        return standards().all();
    }
}

package org.povertystandard.examples.analyst.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.DocumentRead;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.NearestName;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/**
 * The user's own standards, and the bundled ones. Which of them is meant is always named, by the user or by what was determined;
 * so the user's own may be law of days that a bundled one covers too, and one of the id of a bundled one stands in its place.
 */
public final class AtHand {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8,64}");

    private final List<LoadedStandard> all;
    private final List<LoadedStandard> named;
    private final List<LoadedStandard> own;
    private final Standards bundled = Standards.bundled();

    private AtHand(List<Path> words, boolean several) {
        List<String> hashes =
                words.stream().flatMap(word -> hash(word).stream()).toList();
        List<Path> paths = words.stream().filter(word -> hash(word).isEmpty()).toList();
        LawFiles.Found found = LawFiles.read(paths);
        List<DocumentRead> read = Standards.readEach(
                found.documents().stream().flatMap(List::stream).toList(), bundled);
        boolean byHash = several || !hashes.isEmpty();
        List<String> wrong = new ArrayList<>(found.unreadable());
        paths.stream().flatMap(this::bundledId).forEach(wrong::add);
        wrong.addAll(Failure.lines(read.stream()
                .flatMap(each -> each.problems().stream()
                        .filter(problem ->
                                each.standard().isEmpty() || !byHash && problem.code() == Problem.Code.DUPLICATE_ID))));
        if (!wrong.isEmpty()) {
            throw Failure.usage(wrong);
        }
        all = read.stream().flatMap(each -> each.standard().stream()).toList();
        List<LoadedStandard> byFile = read.stream()
                .filter(each -> paths.contains(Path.of(each.document().name())))
                .flatMap(each -> each.standard().stream())
                .toList();
        named = hashes.isEmpty() ? byFile : named(hashes, byFile);
        own = hashes.isEmpty() ? all : named;
        if (!several) {
            // A hash of another id does not say which of two files of one id is meant.
            own.forEach(each -> find(each.id()));
        }
    }

    /** What the hashes name, and each file that was named by itself, unless a hash says which content of its id is meant. */
    private List<LoadedStandard> named(List<String> hashes, List<LoadedStandard> byFile) {
        List<LoadedStandard> byHash =
                hashes.stream().distinct().map(this::content).toList();
        Stream<LoadedStandard> others = byFile.stream()
                .filter(file -> byHash.stream().noneMatch(each -> each.id().equals(file.id())));
        return Stream.concat(byHash.stream(), others).toList();
    }

    /** What is written like a hash or the beginning of one, such as in the name of an archived file, and is the name of no file. */
    private static Optional<String> hash(Path word) {
        boolean isHash = HASH.matcher(word.toString()).matches() && !Files.exists(word);
        return isHash ? Optional.of(word.toString()) : Optional.empty();
    }

    /** What to tell whoever names a bundled standard by its id, or nearly so, where a file is meant to stand. */
    private Stream<String> bundledId(Path word) {
        if (Files.exists(word)) {
            return Stream.of();
        }
        List<String> ids = bundled.all().stream().map(each -> each.id().value()).toList();
        return NearestName.among(ids, word.toString())
                .flatMap(id -> bundled.find(StandardId.of(id)))
                .map(LoadedStandard::standard)
                .stream()
                .flatMap(law -> Stream.of(
                        "--standard: " + law.id() + " is bundled and needs no file: leave this option out"
                                + place(law, ", and name its place where households are determined: --place ") + ".",
                        "--standard: " + law.id() + " đã có sẵn, không cần nêu tệp: hãy bỏ tùy chọn này"
                                + place(law, ", và khi xác định hộ thì nêu địa phương: --place ") + "."));
    }

    private static String place(PovertyStandard law, String words) {
        return law.place().map(place -> words + place.id()).orElse("");
    }

    private LoadedStandard content(String hash) {
        Map<ContentHash, LoadedStandard> found = new LinkedHashMap<>();
        Stream.concat(all.stream(), bundled.all().stream())
                .filter(each -> each.hash().value().startsWith(hash))
                .forEach(each -> found.putIfAbsent(each.hash(), each));
        if (found.size() != 1) {
            throw notOne(hash, found.size() > 1);
        }
        return found.values().iterator().next();
    }

    private Failure notOne(String hash, boolean several) {
        List<String> lines = new ArrayList<>(List.of(
                several
                        ? "--standard: Several contents begin with " + hash + ". There are:"
                        : "--standard: No standard at hand has the content " + hash + ". There are:",
                several
                        ? "--standard: Có nhiều nội dung bắt đầu như vậy. Hiện có:"
                        : "--standard: Không có chuẩn nào có nội dung này. Hiện có:"));
        Stream.concat(all.stream(), bundled.all().stream())
                .map(each -> "  " + each.hash() + " " + each.id())
                .distinct()
                .forEach(lines::add);
        return Failure.usage(lines);
    }

    /**
     * Reads the user's own.
     *
     * @param files standards and overlays, or folders of them; an overlay's base is one of them, or bundled. Where hashes are among
     *     them, what has one of these contents is the user's own, and each file named by itself; of folders nothing else
     * @throws Failure if one cannot be read, if two have one id and no hash says which is meant, or nothing has a hash
     */
    public static AtHand of(List<Path> files) {
        return new AtHand(files, false);
    }

    /**
     * The same for who looks a standard up by its hash: several contents of one id may be among the files, such as those of former
     * years.
     *
     * @throws Failure if one cannot be read, or nothing has a hash that is given
     */
    public static AtHand ofArchive(List<Path> files) {
        return new AtHand(files, true);
    }

    /**
     * The user's own that is to be applied: the one that no other rests on. Empty if there is none of the user's own.
     *
     * @throws Failure if there are several
     */
    public Optional<LoadedStandard> applied() {
        return last(own);
    }

    /**
     * The same among those of the user's own that hold in the whole country.
     *
     * @throws Failure if there are several
     */
    public Optional<LoadedStandard> appliedNationally() {
        return last(
                own.stream().filter(each -> each.standard().place().isEmpty()).toList());
    }

    private static Optional<LoadedStandard> last(List<LoadedStandard> own) {
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

    /**
     * Refuses to leave out in silence what the user named by itself; a folder may hold more than is used.
     *
     * @throws Failure if one so named is neither among the applied nor a base of one of them
     */
    public void requireUsed(List<LoadedStandard> applied) {
        String idle = named.stream()
                .filter(each -> applied.stream().noneMatch(law -> isOrRestsOn(law, each)))
                .map(each -> each.id()
                        + each.standard()
                                .place()
                                .map(place -> " (" + place.id() + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            String ids = applied.stream().map(law -> law.id().value()).collect(Collectors.joining(", "));
            throw Failure.usage(
                    "--standard: Neither applied nor a base of what is applied (" + ids + "): " + idle
                            + ". Leave it out, or name its place, a day and a test that it covers: --also-local,"
                            + " --applied-on, --local-test.",
                    "--standard: Có chuẩn được nêu mà không được áp dụng: " + idle
                            + ". Hãy bỏ ra, hoặc nêu đúng địa phương, ngày và cách xác định của nó.");
        }
    }

    private boolean isOrRestsOn(LoadedStandard law, LoadedStandard base) {
        return law.hash().equals(base.hash())
                || all.stream().filter(each -> rests(law, each)).anyMatch(each -> isOrRestsOn(each, base));
    }

    private static boolean rests(LoadedStandard derived, LoadedStandard base) {
        return derived.standard()
                .derivedFrom()
                .filter(derivation -> derivation.base().equals(base.id()))
                .isPresent();
    }

    /**
     * The standard of an id.
     *
     * @throws Failure if the user's own have several contents of it
     */
    public Optional<LoadedStandard> find(StandardId id) {
        List<LoadedStandard> ofId =
                own.stream().filter(each -> each.id().equals(id)).toList();
        if (ofId.stream().map(LoadedStandard::hash).distinct().count() > 1) {
            String hashes =
                    ofId.stream().map(each -> each.hash().value()).distinct().collect(Collectors.joining(", "));
            throw Failure.usage(
                    "--standard: There are several contents of " + id + ": " + hashes
                            + ". Say which is meant: --standard HASH.",
                    "--standard: Có nhiều nội dung của " + id + ". Hãy nêu rõ nội dung nào: --standard HASH.");
        }
        return ofId.stream().findFirst().or(() -> bundled.find(id));
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
    public Standards standards() {
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

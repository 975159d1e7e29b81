package org.povertystandard.rules.population;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.povertystandard.determination.EngineId;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * Reads populations from files, strictly: a file that is not whole, was changed, or was made under another version of the law
 * is refused, with the reason. A file takes no more memory than it is long.
 */
public final class PopulationReader {
    private final String name;

    private PopulationReader(String name) {
        this.name = name;
    }

    /**
     * Reads by what a population was determined, and nothing else of the file.
     *
     * @param from the file, from its beginning
     * @param name its name, for problems
     */
    public static Outcome<PopulationHeader> header(InputStream from, String name) throws IOException {
        try {
            return Outcome.of(
                    new PopulationReader(name).head(new DataInputStream(from)).header());
        } catch (Refusal refusal) {
            return Outcome.failed(List.of(refusal.problem));
        }
    }

    /**
     * Reads a population.
     *
     * @param from the file, from its beginning to its end
     * @param name its name, for problems
     * @param standard the law by which it was determined
     */
    public static Outcome<Population> read(InputStream from, String name, LoadedStandard standard) throws IOException {
        try {
            return Outcome.of(new PopulationReader(name)
                    .population(new DataInputStream(new BufferedInputStream(from)), standard));
        } catch (Refusal refusal) {
            return Outcome.failed(List.of(refusal.problem));
        }
    }

    /** What the head of a file says. */
    record Head(
            PopulationHeader header,
            int indicators,
            int columns,
            int strata,
            int chunks,
            List<List<String>> groupValues) {}

    /** Ends the reading; never leaves this package. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refusal(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }
    }

    Refusal refusal(Code code, String place, String vi, String en) {
        return refusal(code, place, Optional.empty(), vi, en);
    }

    private Refusal refusal(Code code, String place, Optional<String> found, String vi, String en) {
        return new Refusal(new Problem(code, name, 0, place, found, Label.of(vi, en), Optional.empty()));
    }

    private Population population(DataInputStream in, LoadedStandard standard) throws IOException, Refusal {
        Head head = head(in);
        Layout layout = layout(head, standard);
        var chunks = new ChunkReader(this, head, layout);
        List<Chunk> read = new ArrayList<>();
        try {
            for (int i = 0; i < head.chunks(); i++) {
                read.add(chunks.next(in, "/chunks/" + i));
            }
            if (in.readLong() != PopulationFormat.END || in.read() >= 0) {
                throw refusal(
                        Code.MALFORMED,
                        "/end",
                        "Sau phần cuối còn dữ liệu, hoặc phần cuối không đúng.",
                        "The end is not where it should be: there is something else, or more.");
            }
        } catch (EOFException e) {
            throw cutShort("/chunks/" + read.size());
        }
        chunks.checkTotals();
        return new Population(layout, head.header(), head.groupValues(), read);
    }

    private Refusal cutShort(String place) {
        return refusal(
                Code.MALFORMED,
                place,
                "Tệp bị cắt cụt: hết dữ liệu trước phần cuối.",
                "The file is cut short: it ends before its end.");
    }

    private Layout layout(Head head, LoadedStandard standard) throws Refusal {
        PopulationHeader header = head.header();
        if (!header.standard().equals(standard.id()) || !header.hash().equals(standard.hash())) {
            throw refusal(
                    Code.NOT_ALLOWED,
                    "/standard",
                    Optional.of(header.standard() + " " + header.hash()),
                    "Tệp được lập theo chuẩn khác, hoặc phiên bản khác của chuẩn; ở đây có: " + standard.id() + " "
                            + standard.hash() + ".",
                    "The file was made under another standard, or another version of it; at hand is: " + standard.id()
                            + " " + standard.hash() + ".");
        }
        Layout layout;
        try {
            layout = Layout.of(standard, header.test());
        } catch (NotAnswerableException e) {
            throw refusal(
                    Code.NOT_ALLOWED,
                    "/test",
                    Optional.of(header.test().value()),
                    "Phép xác định này không dùng được cho tệp.",
                    "A file cannot be by this test.");
        }
        if (head.indicators() != layout.indicators().size()
                || head.columns() != layout.columns().size()
                || head.strata() != layout.strata().size()) {
            throw refusal(
                    Code.CONTRADICTION,
                    "/standard",
                    "Các cột của tệp không phải là các cột của chuẩn.",
                    "The columns of the file are not those of the standard.");
        }
        return layout;
    }

    private Head head(DataInputStream in) throws IOException, Refusal {
        try {
            if (in.readLong() != PopulationFormat.MAGIC) {
                throw foreign();
            }
        } catch (EOFException e) {
            throw foreign();
        }
        byte[] bytes;
        try {
            int version = in.readInt();
            if (version != PopulationFormat.VERSION) {
                throw refusal(
                        Code.NOT_ALLOWED,
                        "/version",
                        Optional.of(Integer.toString(version)),
                        "Phiên bản đọc được: " + PopulationFormat.VERSION + ".",
                        "The version that can be read is " + PopulationFormat.VERSION + ".");
            }
            int length = in.readInt();
            if (length < 0 || length > PopulationFormat.MOST_HEAD) {
                throw refusal(
                        Code.LIMIT,
                        "/head",
                        "Phần đầu dài nhất " + PopulationFormat.MOST_HEAD + " byte.",
                        "The head has at most " + PopulationFormat.MOST_HEAD + " bytes.");
            }
            bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw cutShort("/head");
            }
            check(bytes, in.readInt(), "/head");
        } catch (EOFException e) {
            throw cutShort("/head");
        }
        return decoded(bytes);
    }

    private Refusal foreign() {
        return refusal(
                Code.MALFORMED,
                "",
                "Đây không phải tệp dân số đã đóng gói.",
                "This is no file of a packed population.");
    }

    /** Refuses bytes that are not as they were written. */
    void check(byte[] bytes, int checksum, String place) throws Refusal {
        if (PopulationWriter.checksum(bytes) != checksum) {
            throw refusal(
                    Code.MALFORMED,
                    place,
                    "Dữ liệu đã bị thay đổi sau khi ghi: tổng kiểm tra không khớp.",
                    "The bytes are not as they were written: the checksum does not match.");
        }
    }

    private Head decoded(byte[] bytes) throws Refusal {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Head head = decoded(in);
            if (in.read() >= 0) {
                throw malformedHead();
            }
            return head;
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException | DateTimeException e) {
            throw malformedHead();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Refusal malformedHead() {
        return refusal(
                Code.MALFORMED, "/head", "Phần đầu không đúng định dạng.", "The head does not hold what a head holds.");
    }

    private static Head decoded(DataInputStream in) throws IOException {
        var standard = StandardId.of(in.readUTF());
        var hash = ContentHash.of(in.readUTF());
        var test = TestId.of(in.readUTF());
        var appliedOn = LocalDate.parse(in.readUTF());
        List<EngineId> engines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            engines.add(new EngineId(in.readUTF(), in.readUTF()));
        }
        int indicators = in.readInt();
        int columns = in.readInt();
        int strata = in.readInt();
        boolean weighted = in.readBoolean();
        long households = notNegative(in.readLong());
        long beyond = notNegative(in.readLong());
        int chunks = Math.toIntExact(notNegative(in.readInt()));
        List<String> groups = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            groups.add(in.readUTF());
            values.add(values(in));
        }
        if (groups.size() > PopulationFormat.MOST_GROUPS || new HashSet<>(groups).size() < groups.size()) {
            throw new IllegalArgumentException("Kinds of groups.");
        }
        var header =
                new PopulationHeader(standard, hash, test, appliedOn, engines, groups, weighted, households, beyond);
        return new Head(header, indicators, columns, strata, chunks, List.copyOf(values));
    }

    private static List<String> values(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(in.readUTF());
        }
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("Values of groups.");
        }
        return List.copyOf(values);
    }

    private static long notNegative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("A number of things.");
        }
        return number;
    }
}

package org.povertystandard.rules.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;
import org.povertystandard.standard.AbsentTest;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.Instrument;
import org.povertystandard.standard.InstrumentId;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.NoteId;
import org.povertystandard.standard.Peculiarity;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;
import org.povertystandard.standard.Verification;

/** Reads where a standard comes from and when it is applied: instruments, citations, periods, notes. */
final class SourcePartsReader {
    private final References references;

    SourcePartsReader(References references) {
        this.references = references;
    }

    Optional<Instrument> instrument(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<InstrumentId> id = fields.required("id", References.id(InstrumentId::of));
            Optional<String> number = fields.optionalText("number");
            Optional<Label> kind = fields.required("kind", Parts::label);
            Optional<LocalDate> signed = fields.optionalDate("signed");
            Optional<LocalDate> inForce = fields.optionalDate("inForce");
            return fields.make(() -> new Instrument(id.orElseThrow(), number, kind.orElseThrow(), signed, inForce));
        });
    }

    Optional<LocalPlace> place(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<PlaceId> id = fields.required("id", References.id(PlaceId::of));
            Optional<Label> label = Parts.label(fields);
            return fields.make(() -> new LocalPlace(id.orElseThrow(), label.orElseThrow()));
        });
    }

    Optional<Derivation> derivation(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<StandardId> base = fields.required("standard", References.id(StandardId::of));
            Optional<ContentHash> hash = fields.required("hash", OutcomeDecoders.HASH);
            Optional<Derivation.Kind> kind = fields.code("as", StandardCodes.DERIVATIONS);
            Optional<Label> reason = fields.required("reason", Parts::label);
            return fields.make(() ->
                    new Derivation(base.orElseThrow(), hash.orElseThrow(), kind.orElseThrow(), reason.orElseThrow()));
        });
    }

    /** A test that is not there; one that is there cannot be absent. */
    Optional<AbsentTest> absentTest(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<TestId> test = fields.required("test", References.id(TestId::of));
            test.filter(id -> references.symbols().names(Kind.TEST).contains(id.value()))
                    .ifPresent(id -> problems.found(
                            Code.CONTRADICTION,
                            fields.value("test").orElseThrow(),
                            "Chuẩn này có cách xác định mang mã này.",
                            "This standard has a test of this id."));
            Optional<Label> reason = fields.required("reason", Parts::label);
            Optional<List<CitationId>> cite = references.cite(fields);
            return fields.make(() -> new AbsentTest(test.orElseThrow(), reason.orElseThrow(), cite.orElseThrow()));
        });
    }

    Optional<Peculiarity> peculiarity(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<Peculiarity.Finding> finding = fields.code("finding", StandardCodes.PECULIARITIES);
            Optional<String> about = fields.text("about");
            Optional<Label> reason = fields.required("reason", Parts::label);
            Optional<List<CitationId>> cite = references.cite(fields);
            return fields.make(() -> new Peculiarity(
                    finding.orElseThrow(), about.orElseThrow(), reason.orElseThrow(), cite.orElseThrow()));
        });
    }

    Optional<Citation> citation(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<CitationId> id = fields.required("id", References.id(CitationId::of));
            Optional<InstrumentId> instrument =
                    fields.required("instrument", references.to(Kind.INSTRUMENT, InstrumentId::of));
            Optional<Label> place = fields.required("place", Parts::label);
            Optional<Attestation> attestation = fields.code("attestation", StandardCodes.ATTESTATIONS);
            Optional<Label> note = fields.optional("note", Parts::label);
            Optional<Verification> verified = fields.optional("verified", SourcePartsReader::verification);
            return fields.make(() -> new Citation(
                    id.orElseThrow(),
                    instrument.orElseThrow(),
                    place.orElseThrow(),
                    attestation.orElseThrow(),
                    note,
                    verified));
        });
    }

    private static Optional<Verification> verification(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<LocalDate> on = fields.date("on");
            Optional<String> by = fields.text("by");
            return fields.make(() -> new Verification(on.orElseThrow(), by.orElseThrow()));
        });
    }

    /** The periods, each test on each day at most once: else a caveat would hang on the order of the file. */
    Optional<List<AppliedPeriod>> applied(JsonValue value, Problems problems) {
        Optional<List<AppliedPeriod>> periods =
                Decoders.<AppliedPeriod>listOf(this::period).decode(value, problems);
        periods.ifPresent(all -> {
            List<JsonValue> items = ((JsonValue.ArrayValue) value).items();
            for (int later = 1; later < all.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    Optional<TestId> both = onDaysOfBoth(all.get(earlier), all.get(later));
                    if (both.isPresent()) {
                        String where = items.get(earlier).pointer();
                        problems.at(
                                Code.CONTRADICTION,
                                items.get(later),
                                "Cách xác định " + both.get() + " đã được áp dụng trong những ngày này ở " + where
                                        + ".",
                                "The test " + both.get() + " is already applied on days of this period, by " + where
                                        + ".");
                        break;
                    }
                }
            }
        });
        return periods;
    }

    private static Optional<TestId> onDaysOfBoth(AppliedPeriod a, AppliedPeriod b) {
        return a.from().isBefore(b.until()) && b.from().isBefore(a.until())
                ? a.tests().stream().filter(b.tests()::contains).findFirst()
                : Optional.empty();
    }

    private Optional<AppliedPeriod> period(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<LocalDate> from = fields.date("from");
            Optional<LocalDate> until = fields.date("until");
            Optional<List<TestId>> tests = Parts.names(fields, "tests", references.to(Kind.TEST, TestId::of));
            Optional<List<CitationId>> cite = references.cite(fields);
            Optional<Label> caveat = fields.optional("caveat", Parts::label);
            if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
                problems.found(
                        Code.CONTRADICTION,
                        fields.value("until").orElseThrow(),
                        "\"until\" phải sau \"from\"; đó là ngày đầu tiên không còn áp dụng.",
                        "\"until\" must be after \"from\"; it is the first day no longer covered.");
            }
            return fields.make(() -> new AppliedPeriod(
                    from.orElseThrow(), until.orElseThrow(), tests.orElseThrow(), cite.orElseThrow(), caveat));
        });
    }

    Optional<Note> note(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<NoteId> id = fields.required("id", References.id(NoteId::of));
            Optional<Note.Kind> kind = fields.code("kind", StandardCodes.NOTE_KINDS);
            Optional<Label> text = fields.required("text", Parts::label);
            Optional<List<CitationId>> cite = references.cite(fields);
            return fields.make(
                    () -> new Note(id.orElseThrow(), kind.orElseThrow(), text.orElseThrow(), cite.orElseThrow()));
        });
    }
}

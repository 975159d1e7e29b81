package org.povertystandard.rules.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Asset;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.InvalidHouseholdException;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.Member;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.rules.document.Problem.Code;

/**
 * Reads households from JSON, strictly, and tells every problem at once. Immutable and thread-safe: make one, use it for
 * every household.
 *
 * <p>The schema is {@code household.schema.json} beside this class.
 *
 * <ul>
 *   <li>A single answer that is absent or null is unknown. {@code id} and {@code reviewedOn} are never unknown.
 *   <li>{@code place}, {@code dwelling}, {@code assets}, {@code land}, {@code livestock} and {@code members} must be there,
 *       if only as {@code {}}: what was left out by mistake must not read as an answer.
 *   <li>{@code hardshipCauses}, {@code supportReceived} and {@code supportNeeded}: absent or null is unknown, {@code []}
 *       says that none was named.
 *   <li>{@code additionalFacts}, of the household and of each member, may be absent and not null. In it, an absent key is a
 *       question that was not asked; null is asked and unknown; {@code "not-applicable"} says that it does not apply.
 * </ul>
 *
 * <p>A point is a decimal mark. A number with three digits behind it, such as {@code 2.000} or {@code 24.500}, is refused where at
 * most two decimals are asked, since on paper it would be thousands; so decimals are written without zeros at the end. With any
 * other number of digits behind it the point cannot separate thousands, and {@code 2.0000} is two.
 *
 * <p>A household has at most 1,000 members and its document at most one mebibyte.
 */
public final class HouseholdReader {
    /** The most members that are read. */
    public static final int MOST_MEMBERS = 1000;

    private static final Decoder<HouseholdId> ID = FormDecoders.opaque(HouseholdId::of);
    private static final Decoder<Map<Asset, Integer>> ASSETS = FormDecoders.counts(Asset.values());
    private static final Decoder<Map<LandKind, Integer>> LAND = FormDecoders.counts(LandKind.values());
    private static final Decoder<Map<Animal, Integer>> LIVESTOCK = FormDecoders.counts(Animal.values());
    private static final Decoder<Set<HardshipCause>> CAUSES = FormDecoders.several(HardshipCause.values());
    private static final Decoder<Set<SupportPolicy>> POLICIES = FormDecoders.several(SupportPolicy.values());
    private static final Decoder<PreviousClass> PREVIOUS_CLASS = FormDecoders.answer(PreviousClass.values());

    private final AdditionalFacts additional;
    private final MemberDecoder members;

    private HouseholdReader(AdditionalFacts additional) {
        this.additional = additional;
        this.members = new MemberDecoder(additional);
    }

    /**
     * Reads households whose additional facts are these.
     *
     * @param declared questions beyond the form, such as those a standard declares
     * @throws IllegalArgumentException if one is an item of the form, is declared twice, or is a choice with the code
     *     {@code not-applicable}
     */
    public static HouseholdReader of(Collection<FactDeclaration> declared) {
        return new HouseholdReader(new AdditionalFacts(declared));
    }

    /** Reads households with the facts of the form and no others. */
    public static HouseholdReader withoutAdditionalFacts() {
        return of(List.of());
    }

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json UTF-8
     */
    public Outcome<Household> read(String source, byte[] json) {
        return Documents.read(source, json, Limits.HOUSEHOLD, this::decode);
    }

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json the text
     */
    public Outcome<Household> read(String source, String json) {
        return readLine(source, 1, json);
    }

    /**
     * Reads one line of JSON Lines.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param line its number, from 1
     * @param json the line
     */
    public Outcome<Household> readLine(String source, int line, String json) {
        return Documents.read(source, line, json, Limits.HOUSEHOLD, this::decode);
    }

    /**
     * Who a line is about, where the household in it is refused.
     *
     * @param id empty if the line does not say
     * @param members how many members the line lists
     */
    public record Identity(Optional<HouseholdId> id, int members) {}

    /** What a line says of who it is about, whatever is wrong with the rest; no members if it is not JSON. */
    public static Identity identity(String json) {
        Outcome<Identity> read = Documents.read("", 1, json, Limits.HOUSEHOLD, HouseholdReader::identity);
        return read.value().orElseGet(() -> new Identity(idBefore(json), 0));
    }

    /** The id before the place where a line is no JSON any more. */
    private static Optional<HouseholdId> idBefore(String json) {
        return JsonTree.text(json, "id")
                .flatMap(id -> ID.decode(new JsonValue.Text(Location.root(1), id), new Problems("")));
    }

    private static Optional<Identity> identity(JsonValue value, Problems problems) {
        if (!(value instanceof JsonValue.ObjectValue household)) {
            return Optional.of(new Identity(Optional.empty(), 0));
        }
        JsonValue id = household.fields().get("id");
        int members = household.fields().get("members") instanceof JsonValue.ArrayValue rows
                ? rows.items().size()
                : 0;
        return Optional.of(
                new Identity(id == null ? Optional.empty() : ID.decode(id, new Problems(problems.source())), members));
    }

    private Optional<Household> decode(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Household.Builder builder = Household.builder();
            builder.id(fields.required("id", ID).orElse(HouseholdId.of("\0")));
            builder.reviewedOn(fields.required("reviewedOn", Decoders::date).orElse(LocalDate.MAX));
            items(fields, builder);
            fields.optional("additionalFacts", additional.of(Scope.HOUSEHOLD)).ifPresent(builder::additionalFacts);
            builder.members(fields.required("members", this::roster).orElse(List.of(MemberDecoder.standIn(0))));
            fields.finish();
            return build(builder, value, problems);
        });
    }

    private static void items(Fields fields, Household.Builder builder) {
        fields.required("place", FormDecoders::place).ifPresent(builder::place);
        fields.required("dwelling", FormDecoders::dwelling).ifPresent(builder::dwelling);
        fields.required("assets", ASSETS).ifPresent(builder::assets);
        fields.required("land", LAND).ifPresent(builder::land);
        fields.required("livestock", LIVESTOCK).ifPresent(builder::livestock);
        builder.aquaculture(fields.nullable("aquaculture", Decoders::bool));
        builder.hardshipCauses(fields.nullable("hardshipCauses", CAUSES));
        builder.supportReceived(fields.nullable("supportReceived", POLICIES));
        builder.supportNeeded(fields.nullable("supportNeeded", POLICIES));
        builder.previousClass(fields.nullable("previousClass", PREVIOUS_CLASS));
        builder.income12Months(fields.nullable("income12Months", Decoders::dong));
    }

    private Optional<List<Member>> roster(JsonValue value, Problems problems) {
        return Decoders.list(value, problems).flatMap(rows -> {
            if (rows.size() > MOST_MEMBERS) {
                problems.add(
                        Code.LIMIT,
                        value.location(),
                        Optional.of(String.valueOf(rows.size())),
                        Optional.empty(),
                        "Hộ có quá nhiều thành viên. Nhiều nhất là " + MOST_MEMBERS + ".",
                        "The household has too many members. At most " + MOST_MEMBERS + " are allowed.");
                return Optional.empty();
            }
            List<Member> roster = new ArrayList<>();
            rows.forEach(row -> roster.add(members.decode(row, roster.size(), problems)));
            return Optional.of(roster);
        });
    }

    /** What could not be read stands as unknown, and what is unknown contradicts nothing. */
    private static Optional<Household> build(Household.Builder builder, JsonValue document, Problems problems) {
        try {
            return Optional.of(builder.build());
        } catch (InvalidHouseholdException contradiction) {
            Contradictions.tell(contradiction.problems(), document, problems);
            return Optional.empty();
        }
    }
}

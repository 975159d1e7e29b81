package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;

/** Writes households as rows of the two tables that this program reads; an unknown answer is an empty cell. */
public final class FilledCells {
    /** Columns that hold something else than one fact of the form. */
    private static final Map<String, Function<Household, String>> OF_HOUSEHOLDS = Map.ofEntries(
            Map.entry(HouseholdColumns.ID, h -> h.id().value()),
            Map.entry(HouseholdColumns.REVIEWED_ON, h -> h.reviewedOn().toString()),
            Map.entry("province", h -> area(h.place().province())),
            Map.entry("district", h -> area(h.place().district())),
            Map.entry("commune", h -> area(h.place().commune())),
            Map.entry("village", h -> area(h.place().village())),
            Map.entry("hardship-causes", h -> several(h.hardshipCauses())),
            Map.entry("support-received", h -> several(h.supportReceived())),
            Map.entry("support-needed", h -> several(h.supportNeeded())));

    private static final List<Function<Household, String>> HOUSEHOLD = columns(HouseholdColumns.all()).stream()
            .map(FilledCells::ofHousehold)
            .toList();

    private static final List<Function<Member, String>> MEMBER = columns(MemberColumns.all()).stream()
            .skip(1)
            .map(FilledCells::ofMember)
            .toList();

    private FilledCells() {}

    /** The header of the table of households. */
    public static List<String> householdHeader() {
        return columns(HouseholdColumns.all());
    }

    /** The header of the table of members. */
    public static List<String> memberHeader() {
        return columns(MemberColumns.all());
    }

    /** The cells of a household, in the order of the header. */
    public static List<String> household(Household household) {
        return HOUSEHOLD.stream().map(cell -> cell.apply(household)).toList();
    }

    /** The cells of each of its members, in the order of the header. */
    public static List<List<String>> members(Household household) {
        String id = household.id().value();
        return household.members().stream()
                .map(member -> {
                    var cells = new ArrayList<String>(MEMBER.size() + 1);
                    cells.add(id);
                    MEMBER.forEach(cell -> cells.add(cell.apply(member)));
                    return List.copyOf(cells);
                })
                .toList();
    }

    /** Birds are counted one by one here, so the column of tens stays out. */
    private static List<String> columns(List<? extends Column<?>> all) {
        return all.stream()
                .map(Column::name)
                .filter(name -> !name.equals("poultry-tens"))
                .toList();
    }

    private static Function<Household, String> ofHousehold(String column) {
        Function<Household, String> special = OF_HOUSEHOLDS.get(column);
        if (special != null) {
            return special;
        }
        String fact = column.equals("poultry-birds") ? "poultry" : column;
        var form = (FormFact.OfHousehold) FormFacts.find(FactId.of(fact)).orElseThrow();
        return household -> text(form.reader().apply(household));
    }

    private static Function<Member, String> ofMember(String column) {
        return switch (column) {
            case MemberColumns.ID -> member -> member.id().value();
            case "birth" ->
                member -> member.birth() instanceof BirthDate.Unknown
                        ? ""
                        : member.birth().toString();
            case "ethnicity" ->
                member -> member.ethnicity().map(Object::toString).orElse("");
            default -> {
                var form = (FormFact.OfMember) FormFacts.find(FactId.of(column)).orElseThrow();
                yield member -> text(form.reader().apply(member));
            }
        };
    }

    private static String text(Optional<FactValue.Known> answer) {
        return answer.map(value -> {
                    if (value instanceof FactValue.YesNo yesNo) {
                        return yesNo.yes() ? "yes" : "no";
                    }
                    return value instanceof FactValue.Code code
                            ? code.code()
                            : ((FactValue.Number) value).number().toString();
                })
                .orElse("");
    }

    private static String area(Optional<AreaCode> code) {
        return code.map(AreaCode::value).orElse("");
    }

    private static <E extends Enum<E> & FormCode> String several(Optional<Set<E>> answers) {
        return answers.map(codes -> codes.isEmpty()
                        ? "none"
                        : new TreeSet<>(codes).stream().map(FormCode::code).collect(Collectors.joining(";")))
                .orElse("");
    }
}

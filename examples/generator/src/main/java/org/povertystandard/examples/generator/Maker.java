package org.povertystandard.examples.generator;

import static org.povertystandard.household.Area.RURAL;
import static org.povertystandard.household.Area.URBAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.household.PreviousClass;

/** Makes one household for one review, so that the review finds it to be what it shall be. */
final class Maker {
    private static final int STEPS = 24;
    private static final int REDRAWS = 200;
    private static final int WEALTH_STEP = 6;
    private static final int SERVICES_STEP = 8;

    private final Area area;
    private final Chance chance;
    private final String id;
    private final Standing first;
    private final Standing before;
    private final Standing shallBe;
    private final LocalDate reviewedOn;

    Maker(
            Area area,
            Chance chance,
            String id,
            Standing first,
            Standing before,
            Standing shallBe,
            LocalDate reviewedOn) {
        this.area = area;
        this.chance = chance;
        this.id = id;
        this.first = first;
        this.before = before;
        this.shallBe = shallBe;
        this.reviewedOn = reviewedOn;
    }

    /** Richer or poorer, better or worse served, until the judge agrees; another family where that does not help. */
    Household household(Judge judge) {
        for (int redraw = 0; redraw < REDRAWS; redraw++) {
            Home home = home(redraw == 0 ? chance : chance.of(-redraw));
            List<Person> people = Family.of(home.chance(), first != Standing.NOT_POOR, reviewedOn);
            for (int step = 0; step < STEPS; step++) {
                Household household = filled(home, people);
                Standing found = judge.find(household);
                if (found == shallBe) {
                    return household;
                }
                home = moved(home, found);
            }
        }
        throw new IllegalStateException("No household " + id + " could be made that is " + shallBe.category() + ".");
    }

    private Home home(Chance own) {
        int listed = first == Standing.NOT_POOR ? 100 : first == Standing.POOR ? 35 : 55;
        int minority = Math.min(90, first == Standing.NOT_POOR ? area.minorityPercent() : 2 * area.minorityPercent());
        int wealth = switch (shallBe) {
            case POOR -> own.between("wealth", 0, 30);
            case NEAR_POOR -> own.between("wealth", 5, 36);
            case NOT_POOR -> (own.between("wealth", 34, 99) + own.between("fortune", 34, 99)) / 2;
        };
        int services = switch (shallBe) {
            case POOR -> own.between("services", 0, 45);
            case NEAR_POOR -> own.between("services", 40, 95);
            case NOT_POOR -> Math.min(99, wealth + own.between("services", -15, 25));
        };
        boolean urban = own.percent("urban", area.urbanPercent() * listed / 100);
        return new Home(
                own,
                area,
                commune(own, urban),
                urban,
                Population.ethnicGroup(own, minority),
                shallBe,
                wealth,
                services);
    }

    /** The first communes are towns; households on a list live in the last ones more often. */
    private int commune(Chance own, boolean urban) {
        int towns = Math.max(1, area.communes() * area.urbanPercent() / 100);
        if (urban) {
            return own.between("commune", 1, towns);
        }
        boolean remote = first != Standing.NOT_POOR && own.percent("remote", 60);
        return own.between("commune", remote ? (towns + 2 * area.communes()) / 3 : towns + 1, area.communes());
    }

    private Home moved(Home home, Standing found) {
        if (found == Standing.NOT_POOR) {
            return home.with(home.wealth() - WEALTH_STEP, home.services());
        }
        if (shallBe == Standing.NOT_POOR) {
            return home.with(home.wealth() + WEALTH_STEP, home.services());
        }
        int better = shallBe == Standing.POOR ? -SERVICES_STEP : SERVICES_STEP;
        return home.with(home.wealth(), home.services() + better);
    }

    private Household filled(Home home, List<Person> people) {
        List<Member> members = people.stream()
                .map(person -> Answers.of(home, person, reviewedOn))
                .toList();
        var belongings = new Belongings(home);
        return Household.builder()
                .id(id)
                .reviewedOn(reviewedOn)
                .place(place(home))
                .dwelling(Dwellings.of(home, members.size()))
                .assets(belongings.assets())
                .land(belongings.land())
                .livestock(belongings.livestock())
                .aquaculture(belongings.aquaculture())
                .hardshipCauses(belongings.hardshipCauses())
                .supportReceived(belongings.supportReceived())
                .supportNeeded(belongings.supportNeeded())
                .previousClass(previousClass())
                .income12Months(belongings.income(members.size()))
                .members(members)
                .build();
    }

    private PreviousClass previousClass() {
        return switch (before) {
            case POOR -> PreviousClass.POOR;
            case NEAR_POOR -> PreviousClass.NEAR_POOR;
            case NOT_POOR -> PreviousClass.NOT_POOR;
        };
    }

    private Place place(Home home) {
        return Place.builder()
                .area(home.isUrban() ? URBAN : RURAL)
                .region(area.region())
                .centrallyRunCity(home.chance().percent("central-city", area.centralCityPercent()))
                .province(AreaCode.of(area.code()))
                .commune(AreaCode.of(String.format(Locale.ROOT, "%s-%04d", area.code(), home.commune())))
                .village(AreaCode.of("V" + home.chance().between("village", 1, 12)))
                .build();
    }
}

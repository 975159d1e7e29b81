package org.povertystandard.household;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads single answers as a household stores them, null where there is none: for engines that decide households by the
 * million, and must not make an {@link Optional} for each answer they read.
 *
 * <p>Everybody else reads the accessors of {@link Household} and its parts, which say the same.
 */
public final class StoredAnswers {
    private static final Map<Class<?>, Class<?>> IMPLEMENTATIONS = Map.of(
            Household.class, ImmutableHousehold.class,
            Place.class, ImmutablePlace.class,
            Dwelling.class, ImmutableDwelling.class,
            Member.class, ImmutableMember.class);

    /** Reads one answer. Immutable and thread-safe. */
    public abstract static class Reader {
        Reader() {}

        /**
         * Reads the answer.
         *
         * @param owner whose answer it is, as {@code of} has returned it
         * @return what the {@code Optional} would hold, or null
         * @throws ClassCastException if it is nothing that {@code of} returns, or of another kind
         */
        public abstract @Nullable Object read(Object owner);
    }

    /**
     * Reads the answer to a question of the form, as it is stored: a constant, a yes or no, a number.
     *
     * @param owner what holds it: {@link Household}, {@link Place}, {@link Dwelling} or {@link Member}
     * @param reader reads it there
     */
    public record Item(Class<?> owner, Reader reader) {}

    /** Reads how many a household has of one kind, or how much. */
    private static final class CountReader extends Reader {
        private final Counted counted;

        private CountReader(Counted counted) {
            this.counted = counted;
        }

        static Reader of(Counted counted) {
            return new CountReader(counted);
        }

        @Override
        public @Nullable Object read(Object owner) {
            return counted.counts((ImmutableHousehold) owner).get(counted.kind());
        }
    }

    private StoredAnswers() {}

    /** The household as its builder makes it; a copy if somebody else implements the interface. */
    public static Household of(Household household) {
        return household instanceof ImmutableHousehold
                ? household
                : Household.builder().from(household).build();
    }

    /** The place as its builder makes it; a copy if somebody else implements the interface. */
    public static Place of(Place place) {
        return place instanceof ImmutablePlace
                ? place
                : Place.builder().from(place).build();
    }

    /** The dwelling as its builder makes it; a copy if somebody else implements the interface. */
    public static Dwelling of(Dwelling dwelling) {
        return dwelling instanceof ImmutableDwelling
                ? dwelling
                : Dwelling.builder().from(dwelling).build();
    }

    /** The member as its builder makes it; a copy if somebody else implements the interface. */
    public static Member of(Member member) {
        return member instanceof ImmutableMember
                ? member
                : Member.builder().from(member).build();
    }

    /**
     * A reader of one answer.
     *
     * @param owner {@link Household}, {@link Place}, {@link Dwelling} or {@link Member}
     * @param accessor the name of an accessor of it that returns an {@code Optional}
     * @throws IllegalArgumentException if there is no such accessor
     */
    public static Reader reader(Class<?> owner, String accessor) {
        Class<?> implementation = IMPLEMENTATIONS.get(owner);
        try {
            if (implementation != null && owner.getMethod(accessor).getReturnType() == Optional.class) {
                return FieldReader.of(implementation.getDeclaredField(accessor));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(message(owner, accessor), e);
        }
        throw new IllegalArgumentException(message(owner, accessor));
    }

    /** Where the answer to a question of the form is stored; null where it follows from dates. */
    public static @Nullable Item item(FormFact fact) {
        Object reader = fact instanceof FormFact.OfMember ofMember
                ? ofMember.reader()
                : fact instanceof FormFact.OfHousehold ofHousehold ? ofHousehold.reader() : fact;
        if (reader instanceof Counted counted) {
            return new Item(Household.class, CountReader.of(counted));
        }
        Object item = reader instanceof Coded<?> coded
                ? coded.item()
                : reader instanceof Uncoded<?> uncoded ? uncoded.item() : reader;
        if (item instanceof MemberItem ofMember) {
            return item(Member.class, ofMember.accessor());
        }
        return item instanceof HouseholdItem ofHousehold && ofHousehold != HouseholdItem.REVIEW_YEAR
                ? item(ofHousehold.owner(), ofHousehold.accessor())
                : null;
    }

    private static Item item(Class<?> owner, String accessor) {
        return new Item(owner, reader(owner, accessor));
    }

    private static String message(Class<?> owner, String accessor) {
        return owner.getSimpleName() + " stores no answer under " + accessor + ".";
    }
}

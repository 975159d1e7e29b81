package org.povertystandard.household;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Optional;

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

    private StoredAnswers() {}

    /** The household as its builder makes it; a copy if somebody else implements the interface. */
    public static Household of(Household household) {
        return household instanceof ImmutableHousehold ? household : ImmutableHousehold.copyOf(household);
    }

    /** The place as its builder makes it; a copy if somebody else implements the interface. */
    public static Place of(Place place) {
        return place instanceof ImmutablePlace ? place : ImmutablePlace.copyOf(place);
    }

    /** The dwelling as its builder makes it; a copy if somebody else implements the interface. */
    public static Dwelling of(Dwelling dwelling) {
        return dwelling instanceof ImmutableDwelling ? dwelling : ImmutableDwelling.copyOf(dwelling);
    }

    /** The member as its builder makes it; a copy if somebody else implements the interface. */
    public static Member of(Member member) {
        return member instanceof ImmutableMember ? member : ImmutableMember.copyOf(member);
    }

    /**
     * A reader of one answer.
     *
     * @param owner {@link Household}, {@link Place}, {@link Dwelling} or {@link Member}
     * @param accessor the name of an accessor of it that returns an {@code Optional}
     * @return a handle of the type {@code (owner)Object}, for owners that {@code of} has returned: yields what the
     *     {@code Optional} would hold, or null
     * @throws IllegalArgumentException if there is no such accessor
     */
    public static MethodHandle reader(Class<?> owner, String accessor) {
        Class<?> implementation = IMPLEMENTATIONS.get(owner);
        try {
            if (implementation != null && owner.getMethod(accessor).getReturnType() == Optional.class) {
                return MethodHandles.privateLookupIn(implementation, MethodHandles.lookup())
                        .unreflectGetter(implementation.getDeclaredField(accessor))
                        .asType(MethodType.methodType(Object.class, owner));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(message(owner, accessor), e);
        }
        throw new IllegalArgumentException(message(owner, accessor));
    }

    private static String message(Class<?> owner, String accessor) {
        return owner.getSimpleName() + " stores no answer under " + accessor + ".";
    }
}

package org.povertystandard.household;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Map<Class<?>, Class<?>> IMPLEMENTATIONS = Map.of(
            Household.class, ImmutableHousehold.class,
            Place.class, ImmutablePlace.class,
            Dwelling.class, ImmutableDwelling.class,
            Member.class, ImmutableMember.class);

    private StoredAnswers() {}

    /**
     * A reader of one answer.
     *
     * @param owner {@link Household}, {@link Place}, {@link Dwelling} or {@link Member}
     * @param accessor the name of an accessor of it that returns an {@code Optional}
     * @return a handle of the type {@code (owner)Object}, which yields what the {@code Optional} would hold, or null
     * @throws IllegalArgumentException if there is no such accessor
     */
    public static MethodHandle reader(Class<?> owner, String accessor) {
        try {
            Class<?> implementation = IMPLEMENTATIONS.get(owner);
            if (implementation == null || owner.getMethod(accessor).getReturnType() != Optional.class) {
                throw new IllegalArgumentException("No answers are stored under " + accessor + " of " + owner + ".");
            }
            MethodType type = MethodType.methodType(Object.class, owner);
            MethodHandle stored = MethodHandles.privateLookupIn(implementation, LOOKUP)
                    .unreflectGetter(implementation.getDeclaredField(accessor))
                    .asType(type);
            // Whoever implements the interface without the builder is asked like everybody asks.
            MethodHandle asked = MethodHandles.filterReturnValue(
                            LOOKUP.findVirtual(owner, accessor, MethodType.methodType(Optional.class)), VALUE_OR_NULL)
                    .asType(type);
            MethodHandle isStored =
                    IS_INSTANCE.bindTo(implementation).asType(MethodType.methodType(boolean.class, owner));
            return MethodHandles.guardWithTest(isStored, stored, asked);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No answers are stored under " + accessor + " of " + owner + ".", e);
        }
    }

    private static final MethodHandle VALUE_OR_NULL;
    private static final MethodHandle IS_INSTANCE;

    static {
        try {
            VALUE_OR_NULL = LOOKUP.findStatic(
                    StoredAnswers.class, "valueOrNull", MethodType.methodType(Object.class, Optional.class));
            IS_INSTANCE =
                    LOOKUP.findVirtual(Class.class, "isInstance", MethodType.methodType(boolean.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static @Nullable Object valueOrNull(Optional<?> answer) {
        return answer.orElse(null);
    }
}

package org.povertystandard.vietnam;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;

/**
 * A standard with one thing in it otherwise: for each part that it is made of, however deep, one standard in which that part is
 * another, or is gone. Found by reflection, so that no part can be forgotten.
 */
final class Altered {
    private final Map<String, PovertyStandard> found = new LinkedHashMap<>();
    private final PovertyStandard standard;

    /** Something else in the place of a value; what it is called, such as {@code Figure.value}. */
    private record Other(String what, Object value) {}

    private Altered(PovertyStandard standard) {
        this.standard = standard;
    }

    /** By what is altered, such as {@code figures Figure.value}. */
    static Map<String, PovertyStandard> all(PovertyStandard standard) {
        var altered = new Altered(standard);
        accessors().forEach(altered::alter);
        return altered.found;
    }

    /** All that a standard is made of. */
    static List<Method> accessors() {
        return Stream.of(PovertyStandard.class.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private void alter(Method accessor) {
        for (Other other : others(accessor.getName(), call(accessor, standard))) {
            String what = accessor.getName() + " " + other.what();
            if (!found.containsKey(what)) {
                found.put(what, with(accessor.getName(), other.value()));
            }
        }
    }

    private PovertyStandard with(String accessor, Object value) {
        PovertyStandard.Builder builder = PovertyStandard.builder();
        builder.from(standard);
        Method setter = Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(accessor)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isInstance(value))
                .findFirst()
                .orElseThrow();
        call(setter, builder, value);
        return builder.build();
    }

    /** Everything else that could be in its place, one alteration each; of equal names the first. */
    private static Collection<Other> others(String name, Object value) {
        Map<String, Other> others = new LinkedHashMap<>();
        each(name, value).forEach(other -> others.putIfAbsent(other.what(), other));
        return others.values();
    }

    private static Stream<Other> each(String name, Object value) {
        if (value instanceof List<?> list) {
            return list(name, list);
        }
        if (value instanceof Set<?> set) {
            return Stream.of(new Other(name + ", one less", Set.copyOf(lessOne(List.copyOf(set)))));
        }
        if (value instanceof Map<?, ?> map) {
            return map(name, map);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream()
                    .flatMap(content -> Stream.concat(
                            Stream.of(new Other(name + ", none", Optional.empty())),
                            others(name, content).stream()
                                    .map(other -> new Other(other.what(), Optional.of(other.value())))));
        }
        Optional<Object> leaf = leaf(value);
        return leaf.isPresent()
                ? Stream.of(new Other(name, leaf.get()))
                : value.getClass().isRecord() ? record(value) : Stream.of();
    }

    /** Another value of a kind that is taken as one. */
    private static Optional<Object> leaf(Object value) {
        if (value instanceof Criterion criterion) {
            return Optional.of(new Criterion.Not(criterion));
        }
        if (value instanceof Quantity quantity) {
            return Optional.of(new Quantity.Sum(List.of(quantity, new Quantity.Literal(Rational.ONE))));
        }
        if (value instanceof Overlay overlay) {
            return Optional.of(Overlay.builder()
                    .from(overlay)
                    .unasked(Map.of(
                            FactId.of("telephones"),
                            FactValue.of(overlay.unasked().size())))
                    .build());
        }
        if (value instanceof Label label) {
            return Optional.of(Label.of(label.vi() + " khác", label.en() + " otherwise"));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(day.plusDays(1));
        }
        if (value instanceof Rational number) {
            return Optional.of(number.plus(Rational.ONE));
        }
        if (value instanceof Integer number) {
            return Optional.of(number + 1);
        }
        if (value instanceof Boolean yes) {
            return Optional.of(!yes);
        }
        if (value instanceof String text) {
            return Optional.of(text + "-x");
        }
        if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return Optional.of(all[(constant.ordinal() + 1) % all.length]);
        }
        return Optional.empty();
    }

    private static Stream<Other> list(String name, List<?> list) {
        if (list.isEmpty()) {
            return Stream.of();
        }
        List<Other> others = new ArrayList<>(List.of(new Other(name + ", one less", lessOne(list))));
        Set<String> known = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            for (Other other : others(name, list.get(i))) {
                if (known.add(other.what())) {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(i, other.value());
                    others.add(new Other(other.what(), List.copyOf(copy)));
                }
            }
        }
        return others.stream();
    }

    private static List<Object> lessOne(List<?> list) {
        return List.copyOf(list.subList(0, list.size() - 1));
    }

    private static Stream<Other> map(String name, Map<?, ?> map) {
        List<Other> others = new ArrayList<>();
        map.forEach((key, value) -> others(name, value).forEach(other -> {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            copy.put(key, other.value());
            others.add(new Other(other.what(), copy));
        }));
        return others.stream();
    }

    /** A name is no part: what bears another name is another part. */
    private static Stream<Other> record(Object value) {
        if (value.getClass().getSimpleName().endsWith("Id")) {
            return Stream.of();
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        List<Other> others = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            String name = value.getClass().getSimpleName() + "." + components[i].getName();
            for (Other other : others(name, call(components[i].getAccessor(), value))) {
                rebuilt(value, components, i, other.value())
                        .ifPresent(changed -> others.add(new Other(other.what(), changed)));
            }
        }
        return others.stream();
    }

    /** Empty where the type does not allow it. */
    private static Optional<Object> rebuilt(Object value, RecordComponent[] components, int place, Object other) {
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = i == place ? other : call(components[i].getAccessor(), value);
        }
        try {
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Whoever gives null where nothing is null is told which argument it was. */
class NullArgumentsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final TestId TEST = TestId.of("circular");
    private static final Standards STANDARDS = Standards.bundled();
    private static final LoadedStandard LAW = STANDARDS.get("vn-2022-2026");
    private static final Determiner DETERMINER = Determiner.of(LAW);
    private static final Household HOUSEHOLD = Household.builder()
            .id("h")
            .reviewedOn(DAY)
            .addMembers(Member.builder().id("1").build())
            .build();
    private static final InquiryId INQUIRY = InquiryId.of("screening");
    private static final CompiledStandard COMPILED = CompiledStandard.of(LAW.standard());

    private static final Map<Class<?>, Object> GIVEN = Map.ofEntries(
            Map.entry(LoadedStandard.class, LAW),
            Map.entry(PovertyStandard.class, LAW.standard()),
            Map.entry(RuleEngine.class, new ReferenceEngine()),
            Map.entry(Unverified.class, Unverified.WITHHELD),
            Map.entry(Household.class, HOUSEHOLD),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Year.class, Year.of(2024)),
            Map.entry(TestId.class, TEST),
            Map.entry(InquiryId.class, INQUIRY),
            Map.entry(PlaceId.class, PlaceId.of("hanoi")),
            Map.entry(StandardId.class, LAW.id()),
            Map.entry(ContentHash.class, LAW.hash()),
            Map.entry(ScorecardId.class, ScorecardId.of("score-a")),
            Map.entry(Standards.class, STANDARDS),
            Map.entry(StandardSource[].class, new StandardSource[0]),
            Map.entry(List.class, List.of()),
            Map.entry(String.class, "vn-2022-2026"),
            Map.entry(Determination.class, DETERMINER.determine(HOUSEHOLD, DAY, TEST)),
            Map.entry(
                    Answer.class,
                    DETERMINER.answer(HOUSEHOLD, DAY, TEST, INQUIRY).get(0)),
            Map.entry(Language.class, Language.ENGLISH));

    private static final Map<Class<?>, Object> RECEIVERS = Map.of(
            Determiner.class,
            DETERMINER,
            Standards.class,
            STANDARDS,
            CompiledStandard.class,
            COMPILED,
            CompiledTest.class,
            COMPILED.test(TEST),
            Household.Builder.class,
            Household.builder(),
            Member.Builder.class,
            Member.builder());

    /** A method and the argument that is null. */
    record Call(Method method, int missing) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + missing + " of "
                    + Stream.of(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList();
        }
    }

    static Stream<Call> calls() {
        return Stream.of(
                        Determiner.class,
                        Standards.class,
                        Explainer.class,
                        CompiledStandard.class,
                        CompiledTest.class,
                        TestId.class,
                        StandardId.class,
                        HouseholdId.class,
                        MemberId.class,
                        Household.Builder.class,
                        Member.Builder.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Set.of("equals", "compareTo").contains(method.getName()))
                .flatMap(method -> Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                        .map(i -> new Call(method, i)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theArgumentIsNamed(Call call) {
        Throwable thrown = catchThrowable(() -> invoke(call));

        assertThat(thrown).isInstanceOf(NullPointerException.class);
        assertThat(thrown.getMessage()).isIn(names(call));
    }

    /** What such an argument is called in our signatures: names of parameters are not kept in class files. */
    private static Set<String> names(Call call) {
        Class<?> type = call.method().getParameterTypes()[call.missing()];
        if (type == String.class) {
            return Set.of("id");
        }
        return Map.<Class<?>, Set<String>>ofEntries(
                        Map.entry(LoadedStandard.class, Set.of("standard")),
                        Map.entry(PovertyStandard.class, Set.of("standard")),
                        Map.entry(RuleEngine.class, Set.of("engine")),
                        Map.entry(Unverified.class, Set.of("unverified")),
                        Map.entry(Household.class, Set.of("household")),
                        Map.entry(LocalDate.class, Set.of("appliedOn", "day")),
                        Map.entry(Year.class, Set.of("year")),
                        Map.entry(TestId.class, Set.of("test", "id")),
                        Map.entry(InquiryId.class, Set.of("inquiry")),
                        Map.entry(PlaceId.class, Set.of("place")),
                        Map.entry(StandardId.class, Set.of("id")),
                        Map.entry(ContentHash.class, Set.of("hash")),
                        Map.entry(ScorecardId.class, Set.of("id")),
                        Map.entry(Standards.class, Set.of("atHand")),
                        Map.entry(StandardSource[].class, Set.of("more")),
                        Map.entry(List.class, Set.of("sources", "documents", "drafts")),
                        Map.entry(Determination.class, Set.of("determination")),
                        Map.entry(Answer.class, Set.of("answer")),
                        Map.entry(Language.class, Set.of("language")))
                .get(type);
    }

    private static @Nullable Object invoke(Call call) throws Throwable {
        Class<?>[] types = call.method().getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == call.missing() ? null : GIVEN.get(types[i]);
        }
        try {
            return call.method().invoke(RECEIVERS.get(call.method().getDeclaringClass()), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

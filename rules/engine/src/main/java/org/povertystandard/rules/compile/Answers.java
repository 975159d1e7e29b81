package org.povertystandard.rules.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.household.StoredAnswers;
import org.povertystandard.rules.compile.Code.Kind;

/** Writes the code that reads answers: what is stored is pushed as it is stored, null where there is none. */
final class Answers {
    private static final String HOUSEHOLD = Household.class.getName().replace('.', '/');
    private static final String MEMBER = Member.class.getName().replace('.', '/');
    private static final String KERNEL = Kernel.class.getName().replace('.', '/');
    private static final String READER = StoredAnswers.Reader.class.getName().replace('.', '/');
    private static final String MAP = "Ljava/util/Map;";

    private final Code code;
    private final Constants constants;
    private final Map<String, Code.Local> roots = new HashMap<>();
    private final Map<String, StoredAnswers.Reader> readers;

    /**
     * For one method.
     *
     * @param readers those made so far
     */
    Answers(Code code, Constants constants, Map<String, StoredAnswers.Reader> readers) {
        this.code = code;
        this.constants = constants;
        this.readers = readers;
    }

    /** Reads the parts of the household, which is the method's parameter. */
    void openHousehold(Code.Local household) {
        stored(Household.class, household);
        roots.put(Household.class.getName(), household);
        root(Place.class.getName(), household, HOUSEHOLD, "place", Place.class.descriptorString());
        stored(Place.class, local(Place.class.getName()));
        root(Dwelling.class.getName(), household, HOUSEHOLD, "dwelling", Dwelling.class.descriptorString());
        stored(Dwelling.class, local(Dwelling.class.getName()));
        for (String map : List.of("assets", "land", "livestock")) {
            root(map, household, HOUSEHOLD, map, MAP);
        }
        root("additional", household, HOUSEHOLD, "additionalFacts", MAP);
    }

    /** Makes room for a member. */
    void openMember(Code.Local member) {
        roots.put(Member.class.getName(), member);
        roots.put("additionalOfMember", code.local(Kind.REFERENCE));
    }

    /** Makes sure that something is stored as its builder stores it. */
    private void stored(Class<?> type, Code.Local local) {
        String descriptor = type.descriptorString();
        code.load(local)
                .invokeStatic(
                        StoredAnswers.class.getName().replace('.', '/'), "of", "(" + descriptor + ")" + descriptor)
                .store(local);
    }

    /** Reads the parts of the member. */
    void nextMember() {
        stored(Member.class, local(Member.class.getName()));
        code.load(local(Member.class.getName()))
                .invokeInterface(MEMBER, "additionalFacts", "()" + MAP, 1)
                .store(local("additionalOfMember"));
    }

    private void root(String root, Code.Local of, String owner, String accessor, String type) {
        Code.Local local = code.local(Kind.REFERENCE);
        code.load(of).invokeInterface(owner, accessor, "()" + type, 1).store(local);
        roots.put(root, local);
    }

    private Code.Local local(String root) {
        return Objects.requireNonNull(roots.get(root));
    }

    /** Pushes the answer to a question. */
    void push(Slot slot) {
        FormFact form = slot.form();
        if (form == null) {
            pushAdditional(slot);
            return;
        }
        push(form);
        for (FormAccess.Implied implied : FormAccess.implied(slot.fact())) {
            push(FormFacts.find(implied.dependent()).orElseThrow());
            constants.push(code, implied.answer(), Object.class);
            code.invokeStatic(
                    KERNEL, "implied", "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
        }
    }

    private void push(FormFact fact) {
        FormAccess access = FormAccess.of(fact);
        if (access instanceof FormAccess.Entry entry) {
            code.load(local(entry.map()));
            constants.push(code, entry.key(), FormCode.class);
            code.invokeInterface("java/util/Map", "get", "(Ljava/lang/Object;)Ljava/lang/Object;", 2);
            return;
        }
        FormAccess.Accessor accessor = (FormAccess.Accessor) access;
        constants.push(code, reader(accessor), StoredAnswers.Reader.class);
        code.load(local(accessor.owner().getName()))
                .invokeVirtual(READER, "read", "(Ljava/lang/Object;)Ljava/lang/Object;");
    }

    private StoredAnswers.Reader reader(FormAccess.Accessor accessor) {
        String name = accessor.owner().getName() + "." + accessor.name();
        StoredAnswers.Reader reader = readers.get(name);
        if (reader == null) {
            reader = StoredAnswers.reader(accessor.owner(), accessor.name());
            readers.put(name, reader);
        }
        return reader;
    }

    private void pushAdditional(Slot slot) {
        code.load(local(slot.ofMember() ? "additionalOfMember" : "additional"));
        constants.push(code, slot.fact(), FactId.class);
        code.invokeStatic(KERNEL, "answer", "(" + MAP + FactId.class.descriptorString() + ")Ljava/lang/Object;");
        if (slot.unasked().isPresent()) {
            constants.push(code, slot.unasked().get(), FactValue.class);
            code.invokeStatic(KERNEL, "orElse", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
        }
    }
}

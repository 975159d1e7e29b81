package org.povertystandard.examples.peers;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as the maps, lists, strings, numbers and booleans that most engines take. */
public final class Answers {
    private Answers() {}

    /** The components by name; records in it are maps too, and what is null stays so. */
    public static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                answers.put(component.getName(), plain(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return answers;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Record record) {
            return of(record);
        }
        return value instanceof List<?> list ? list.stream().map(Answers::plain).toList() : value;
    }
}

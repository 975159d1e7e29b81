package org.povertystandard.rules.analysis;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.standard.Overlay;

/** Every name that values of the law hold: walks through records, whatever they are, so that no kind of node is left out. */
final class Mentions {
    private final Set<Object> found = new HashSet<>();

    boolean hold(Object name) {
        return found.contains(name);
    }

    Mentions in(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::in);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::in);
        } else if (value instanceof Map<?, ?> map) {
            in(map.keySet());
            in(map.values());
        } else if (value instanceof Overlay overlay) {
            in(overlay.figures());
            in(overlay.criteria());
            in(overlay.quantities());
            in(overlay.indicators());
            in(overlay.rows());
        } else if (value instanceof Record && value.getClass().getName().startsWith("org.povertystandard.")) {
            found.add(value);
            parts(value);
        }
        return this;
    }

    private void parts(Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                in(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A value of the law does not show what it holds: " + value, e);
            }
        }
    }
}

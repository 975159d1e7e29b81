package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.rules.compile.Code.Op;

/** The objects that compiled code uses: given to the hidden class as its data, and held in its constants. */
final class Constants {
    private final ClassFile file;
    private final List<Object> objects = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final Map<Object, Integer> indices = new IdentityHashMap<>();

    Constants(ClassFile file) {
        this.file = file;
    }

    /** Pushes an object. */
    void push(Code code, Object object, Class<?> type) {
        Integer index = indices.get(object);
        if (index == null) {
            index = objects.size();
            indices.put(object, index);
            objects.add(object);
            types.add(type);
            file.addConstant(field(index), type.descriptorString());
        }
        code.getStatic(file.name(), field(index), types.get(index).descriptorString());
    }

    private static String field(int index) {
        return "c" + index;
    }

    /** What the class is given. */
    Object[] data() {
        return objects.toArray();
    }

    /** The initialiser that takes the objects out of the data. */
    Code initialiser() {
        var code = new Code(file, 0);
        Code.Local data = code.local(Code.Kind.REFERENCE);
        code.invokeStatic("java/lang/invoke/MethodHandles", "lookup", "()Ljava/lang/invoke/MethodHandles$Lookup;")
                .pushText("_")
                .pushClass("[Ljava/lang/Object;")
                .invokeStatic(
                        "java/lang/invoke/MethodHandles",
                        "classData",
                        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;")
                .cast("[Ljava/lang/Object;")
                .store(data);
        for (int i = 0; i < objects.size(); i++) {
            String descriptor = types.get(i).descriptorString();
            code.load(data)
                    .push(i)
                    .op(Op.AALOAD)
                    .cast(
                            types.get(i).isArray()
                                    ? descriptor
                                    : types.get(i).getName().replace('.', '/'))
                    .putStatic(file.name(), field(i), descriptor);
        }
        return code.op(Op.RETURN);
    }
}

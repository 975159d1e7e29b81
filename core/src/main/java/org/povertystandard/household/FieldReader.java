package org.povertystandard.household;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup.ClassOption;
import java.lang.reflect.Field;

/**
 * Writes a class that reads one private field: four instructions, which just-in-time compilers put where the answer is
 * wanted. A method handle of the field does the same by some three hundred bytes of code of the JDK's, and of those they put
 * no more than 8,000 into one method.
 */
final class FieldReader {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int VERSION_11 = 55;
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int FINAL_SUPER = 0x0030;
    private static final int ALOAD_0 = 0x2A;
    private static final int ALOAD_1 = 0x2B;
    private static final int ARETURN = 0xB0;
    private static final int RETURN = 0xB1;
    private static final int GETFIELD = 0xB4;
    private static final int INVOKESPECIAL = 0xB7;
    private static final int CHECKCAST = 0xC0;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private FieldReader() {}

    /** A reader of a field whose type is a class, for objects of the class that declares it. */
    static StoredAnswers.Reader of(Field field) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(field.getDeclaringClass(), MethodHandles.lookup());
        return (StoredAnswers.Reader)
                lookup.defineHiddenClass(new FieldReader().classFile(field), true, ClassOption.NESTMATE)
                        .lookupClass()
                        .getDeclaredConstructor()
                        .newInstance();
    }

    private byte[] classFile(Field field) {
        try {
            out.writeInt(MAGIC);
            out.writeInt(VERSION_11);
            writePool(field);
            out.writeShort(FINAL_SUPER);
            out.writeShort(2);
            out.writeShort(4);
            out.writeInt(0);
            out.writeShort(2);
            writeMethod(5, 6, ALOAD_0, INVOKESPECIAL, 0, 8, RETURN);
            writeMethod(9, 10, ALOAD_1, CHECKCAST, 0, 12, GETFIELD, 0, 16, ARETURN);
            out.writeShort(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Constants 1 to 17, each of which names others by their numbers. */
    private void writePool(Field field) throws IOException {
        out.writeShort(18);
        utf8(internalName(FieldReader.class) + "$OfOne");
        pair(CLASS, 1);
        utf8(internalName(StoredAnswers.Reader.class));
        pair(CLASS, 3);
        utf8("<init>");
        utf8("()V");
        pair(NAME_AND_TYPE, 5, 6);
        pair(METHOD, 4, 7);
        utf8("read");
        utf8("(Ljava/lang/Object;)Ljava/lang/Object;");
        utf8(internalName(field.getDeclaringClass()));
        pair(CLASS, 11);
        utf8(field.getName());
        utf8(field.getType().descriptorString());
        pair(NAME_AND_TYPE, 13, 14);
        pair(FIELD, 12, 15);
        utf8("Code");
    }

    private void utf8(String text) throws IOException {
        out.writeByte(UTF8);
        out.writeUTF(text);
    }

    private void pair(int tag, int... constants) throws IOException {
        out.writeByte(tag);
        for (int constant : constants) {
            out.writeShort(constant);
        }
    }

    /** A method with at most one object on its stack and two local variables. */
    private void writeMethod(int name, int type, int... code) throws IOException {
        out.writeShort(0);
        out.writeShort(name);
        out.writeShort(type);
        out.writeShort(1);
        out.writeShort(17);
        out.writeInt(12 + code.length);
        out.writeShort(1);
        out.writeShort(2);
        out.writeInt(code.length);
        for (int instruction : code) {
            out.writeByte(instruction);
        }
        out.writeShort(0);
        out.writeShort(0);
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}

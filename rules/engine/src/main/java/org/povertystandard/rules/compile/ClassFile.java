package org.povertystandard.rules.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a class file: as much of the format (chapter 4 of the specification of the JVM) as the compiled tests need.
 *
 * <p>The version is the last one whose code is verified without a map of the types on the stack.
 */
final class ClassFile {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int VERSION_5 = 49;
    private static final int PUBLIC = 0x0001;
    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;
    private static final int SUPER = 0x0020;

    private final String name;
    private final Map<List<Object>, Integer> pool = new LinkedHashMap<>();
    private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
    private final List<byte[]> fields = new ArrayList<>();
    private final List<byte[]> methods = new ArrayList<>();
    private int poolSize = 1;

    /** Kinds of entries of the constant pool. */
    private enum Tag {
        UTF8(1),
        LONG(5),
        CLASS(7),
        STRING(8),
        FIELD(9),
        METHOD(10),
        INTERFACE_METHOD(11),
        NAME_AND_TYPE(12),
        INTEGER(3);

        private final int code;

        Tag(int code) {
            this.code = code;
        }
    }

    /** Writes something to a stream of bytes. */
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    ClassFile(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private int entry(Tag tag, Object what, Writing content) {
        Integer known = pool.get(List.of(tag, what));
        if (known != null) {
            return known;
        }
        poolBytes.writeBytes(bytes(out -> {
            out.writeByte(tag.code);
            content.to(out);
        }));
        int index = poolSize;
        pool.put(List.of(tag, what), index);
        poolSize += tag == Tag.LONG ? 2 : 1;
        return index;
    }

    int utf8(String text) {
        return entry(Tag.UTF8, text, out -> out.writeUTF(text));
    }

    int ofClass(String internalName) {
        int utf8 = utf8(internalName);
        return entry(Tag.CLASS, internalName, out -> out.writeShort(utf8));
    }

    int string(String text) {
        int utf8 = utf8(text);
        return entry(Tag.STRING, text, out -> out.writeShort(utf8));
    }

    int number(int number) {
        return entry(Tag.INTEGER, number, out -> out.writeInt(number));
    }

    int number(long number) {
        return entry(Tag.LONG, number, out -> out.writeLong(number));
    }

    int field(String owner, String field, String type) {
        return member(Tag.FIELD, owner, field, type);
    }

    int method(String owner, String method, String type) {
        return member(Tag.METHOD, owner, method, type);
    }

    int interfaceMethod(String owner, String method, String type) {
        return member(Tag.INTERFACE_METHOD, owner, method, type);
    }

    private int member(Tag tag, String owner, String member, String type) {
        int ofClass = ofClass(owner);
        int memberName = utf8(member);
        int memberType = utf8(type);
        int nameAndType = entry(Tag.NAME_AND_TYPE, List.of(member, type), out -> {
            out.writeShort(memberName);
            out.writeShort(memberType);
        });
        return entry(tag, List.of(owner, member, type), out -> {
            out.writeShort(ofClass);
            out.writeShort(nameAndType);
        });
    }

    /** Adds a constant of the class. */
    void addConstant(String field, String type) {
        int fieldName = utf8(field);
        int fieldType = utf8(type);
        fields.add(bytes(out -> {
            out.writeShort(STATIC | FINAL);
            out.writeShort(fieldName);
            out.writeShort(fieldType);
            out.writeShort(0);
        }));
    }

    /** Adds a method; the initialiser of the class if so named. */
    void addMethod(String method, String type, Code code) {
        int methodName = utf8(method);
        int methodType = utf8(type);
        int attribute = utf8("Code");
        byte[] body = code.bytes();
        methods.add(bytes(out -> {
            out.writeShort(method.equals("<clinit>") ? STATIC : PUBLIC);
            out.writeShort(methodName);
            out.writeShort(methodType);
            out.writeShort(1);
            out.writeShort(attribute);
            out.writeInt(body.length + 12);
            out.writeShort(Code.STACK);
            out.writeShort(code.locals());
            out.writeInt(body.length);
            out.write(body);
            out.writeShort(0);
            out.writeShort(0);
        }));
    }

    /** The whole class. */
    byte[] toBytes(String superclass) {
        int thisClass = ofClass(name);
        int superClass = ofClass(superclass);
        return bytes(out -> {
            out.writeInt(MAGIC);
            out.writeShort(0);
            out.writeShort(VERSION_5);
            out.writeShort(poolSize);
            poolBytes.writeTo(out);
            out.writeShort(FINAL | SUPER);
            out.writeShort(thisClass);
            out.writeShort(superClass);
            out.writeShort(0);
            out.writeShort(fields.size());
            for (byte[] field : fields) {
                out.write(field);
            }
            out.writeShort(methods.size());
            for (byte[] method : methods) {
                out.write(method);
            }
            out.writeShort(0);
        });
    }
}

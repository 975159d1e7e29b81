package org.povertystandard.rules.compile;

import java.util.HashMap;
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
    private final Map<List<Object>, Integer> pool = new HashMap<>();
    private final Bytes poolBytes = new Bytes();
    private final Bytes fieldBytes = new Bytes();
    private final Bytes methodBytes = new Bytes();
    private int poolSize = 1;
    private int fields;
    private int methods;

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

    ClassFile(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The entry of this content; 0, which no entry has, if there is none yet. */
    private int known(Tag tag, Object what) {
        return pool.getOrDefault(List.of(tag, what), 0);
    }

    /** Starts a new entry, whose content is written next. */
    private int add(Tag tag, Object what) {
        int index = poolSize;
        pool.put(List.of(tag, what), index);
        poolSize += tag == Tag.LONG ? 2 : 1;
        poolBytes.u1(tag.code);
        return index;
    }

    int utf8(String text) {
        int index = known(Tag.UTF8, text);
        if (index == 0) {
            index = add(Tag.UTF8, text);
            poolBytes.text(text);
        }
        return index;
    }

    int ofClass(String internalName) {
        return named(Tag.CLASS, internalName);
    }

    int string(String text) {
        return named(Tag.STRING, text);
    }

    private int named(Tag tag, String text) {
        int utf8 = utf8(text);
        int index = known(tag, text);
        if (index == 0) {
            index = add(tag, text);
            poolBytes.u2(utf8);
        }
        return index;
    }

    int number(int number) {
        int index = known(Tag.INTEGER, number);
        if (index == 0) {
            index = add(Tag.INTEGER, number);
            poolBytes.u4(number);
        }
        return index;
    }

    int number(long number) {
        int index = known(Tag.LONG, number);
        if (index == 0) {
            index = add(Tag.LONG, number);
            poolBytes.u8(number);
        }
        return index;
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
        int nameAndType = nameAndType(member, type);
        Object what = List.of(owner, member, type);
        int index = known(tag, what);
        if (index == 0) {
            index = add(tag, what);
            poolBytes.u2(ofClass).u2(nameAndType);
        }
        return index;
    }

    private int nameAndType(String member, String type) {
        int memberName = utf8(member);
        int memberType = utf8(type);
        Object what = List.of(member, type);
        int index = known(Tag.NAME_AND_TYPE, what);
        if (index == 0) {
            index = add(Tag.NAME_AND_TYPE, what);
            poolBytes.u2(memberName).u2(memberType);
        }
        return index;
    }

    /** Adds a constant of the class. */
    void addConstant(String field, String type) {
        fieldBytes.u2(STATIC | FINAL).u2(utf8(field)).u2(utf8(type)).u2(0);
        fields++;
    }

    /** Adds a method; the initialiser of the class if so named. */
    void addMethod(String method, String type, Code code) {
        byte[] body = code.bytes();
        methodBytes
                .u2(method.equals("<clinit>") ? STATIC : PUBLIC)
                .u2(utf8(method))
                .u2(utf8(type))
                .u2(1)
                .u2(utf8("Code"))
                .u4(body.length + 12)
                .u2(Code.STACK)
                .u2(code.locals())
                .u4(body.length)
                .all(body)
                .u2(0)
                .u2(0);
        methods++;
    }

    /** The whole class. */
    byte[] toBytes(String superclass) {
        int thisClass = ofClass(name);
        int superClass = ofClass(superclass);
        return new Bytes()
                .u4(MAGIC)
                .u2(0)
                .u2(VERSION_5)
                .u2(poolSize)
                .all(poolBytes.toArray())
                .u2(FINAL | SUPER)
                .u2(thisClass)
                .u2(superClass)
                .u2(0)
                .u2(fields)
                .all(fieldBytes.toArray())
                .u2(methods)
                .all(methodBytes.toArray())
                .u2(0)
                .toArray();
    }
}

package org.povertystandard.rules.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;
import org.povertystandard.standard.CitationId;

/** Decodes names: those a standard gives and those it refers to. */
final class References {
    private static final Label AN_ID = Label.of(
            "Mã gồm các từ viết thường không dấu nối bằng dấu gạch ngang, bắt đầu bằng chữ cái, dài nhất "
                    + IdSyntax.LONGEST + " ký tự.",
            "An id is lower-case words joined by hyphens, begins with a letter and has at most " + IdSyntax.LONGEST
                    + " characters.");

    private final Symbols symbols;

    References(Symbols symbols) {
        this.symbols = symbols;
    }

    Symbols symbols() {
        return symbols;
    }

    /** A name given: lower-case words joined by hyphens. */
    static <T> Decoder<T> id(Function<String, T> make) {
        return (value, problems) -> Decoders.text(value, problems).flatMap(text -> {
            if (!IdSyntax.isId(text)) {
                problems.found(Code.NOT_ALLOWED, value, AN_ID.vi(), AN_ID.en());
                return Optional.empty();
            }
            return Optional.of(make.apply(text));
        });
    }

    /** A name referred to, of a kind of thing at the top of the document. */
    <T> Decoder<T> to(Kind kind, Function<String, T> make) {
        return symbols.lists(kind) ? among(symbols.names(kind), kind.vi, kind.en, make) : id(make);
    }

    /** A name referred to, one of these. */
    static <T> Decoder<T> among(Collection<String> names, String vi, String en, Function<String, T> make) {
        return (value, problems) -> Decoders.text(value, problems).flatMap(text -> {
            if (names.contains(text)) {
                // What is not written as an id was told where it is given.
                return Optional.of(text).filter(IdSyntax::isId).map(make);
            }
            undeclared(value, text, names, vi, en, problems);
            return Optional.empty();
        });
    }

    static void undeclared(
            JsonValue at, String name, Collection<String> names, String vi, String en, Problems problems) {
        problems.found(
                Code.UNDECLARED,
                at,
                problems.nearestId(names, name),
                "Không có " + vi + " nào mang mã này.",
                "No " + en + " has this id.");
    }

    /** The citations of something, which may be none. */
    Optional<List<CitationId>> cite(Fields fields) {
        return fields.required("cite", Decoders.listOf(to(Kind.CITATION, CitationId::of)));
    }

    /** The citations of something that the law must say. */
    Optional<List<CitationId>> citeSome(Fields fields) {
        Optional<List<CitationId>> cite = cite(fields);
        cite.filter(List::isEmpty)
                .ifPresent(none -> fields.value("cite")
                        .ifPresent(at -> fields.problems()
                                .at(
                                        Code.MISSING,
                                        at,
                                        "Phải có ít nhất một trích dẫn.",
                                        "At least one citation is needed.")));
        return cite;
    }

    /** A fact of this scope that the form or the standard declares. */
    Decoder<FactId> fact(Context context) {
        return (value, problems) -> factOf(value, problems).flatMap(id -> {
            context.trace().facts.add(id);
            boolean member = symbols.fact(id)
                    .filter(fact -> fact.scope() == Scope.MEMBER)
                    .isPresent();
            if (member && !context.ofMember()) {
                problems.found(
                        Code.CONTRADICTION,
                        value,
                        "Dữ kiện này là của thành viên. Chỉ hỏi được bên trong anyMember, everyMember, countMembers"
                                + " hoặc định nghĩa về thành viên.",
                        "This is a fact of a member. It can be asked only inside anyMember, everyMember, countMembers"
                                + " or a definition of a member.");
                return Optional.empty();
            }
            return Optional.of(id);
        });
    }

    private Optional<FactId> factOf(JsonValue value, Problems problems) {
        return among(symbols.factNames(), "dữ kiện", "fact", Function.identity())
                .decode(value, problems)
                // A declared fact whose name is malformed is told where it is declared.
                .filter(IdSyntax::isId)
                .map(FactId::of);
    }

    /** The type of a fact if it is of this kind; otherwise a problem that says what it is. */
    <T extends FactType> Optional<T> typed(
            FactId fact, Class<T> type, JsonValue at, Problems problems, String vi, String en) {
        Optional<FactType> declared = symbols.fact(fact).map(FactDeclaration::type);
        declared.filter(other -> !type.isInstance(other))
                .ifPresent(other -> problems.found(
                        Code.WRONG_TYPE,
                        at,
                        "Ở đây phải là dữ kiện " + vi + "; câu trả lời của dữ kiện này là: " + allowedVi(other) + ".",
                        "Here must be a " + en + " fact; the answer to this one is: " + other.allowed() + "."));
        return declared.filter(type::isInstance).map(type::cast);
    }

    static String allowedVi(FactType type) {
        if (type instanceof FactType.Choice choice) {
            return "một trong " + Decoders.listed(choice.codes());
        }
        return type instanceof FactType.YesNo ? "true hoặc false" : "một số";
    }
}

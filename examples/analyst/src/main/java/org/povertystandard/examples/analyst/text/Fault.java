package org.povertystandard.examples.analyst.text;

import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem;

/** What can be wrong with a line before anyone asks what it says. */
public enum Fault {
    NONE(Problem.Code.MALFORMED, "không có lỗi", "nothing is wrong"),
    NOT_UTF8(
            Problem.Code.ENCODING,
            "Dòng này không phải UTF-8. Hãy lưu tệp bằng bảng mã UTF-8 (trong bảng tính: CSV UTF-8).",
            "This line is not UTF-8. Save the file as UTF-8 (in a spreadsheet: CSV UTF-8)."),
    BROKEN_QUOTES(
            Problem.Code.MALFORMED,
            "Dấu ngoặc kép trong dòng này không khép đúng; một dòng của bảng là một dòng của tệp.",
            "The quotation marks of this line do not close; a row is one line of the file."),
    TOO_LONG(Problem.Code.LIMIT, "Dòng này quá dài.", "This line is longer than 4 MiB."),

    /** Stands for another row, beside which no household can be taken for whole. */
    BESIDE(
            Problem.Code.MISSING,
            "Không biết dòng này là thành viên của hộ nào; có thể là hộ này vì ở cạnh nhau, nên hộ có thể thiếu thành viên.",
            "Whose member this row is cannot be known. It stands beside this household's, which may lack a member.");

    private final Problem.Code code;
    private final Label message;

    Fault(Problem.Code code, String vi, String en) {
        this.code = code;
        this.message = Label.of(vi, en);
    }

    public Problem.Code code() {
        return code;
    }

    public Label message() {
        return message;
    }
}

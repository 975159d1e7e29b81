package org.povertystandard.standard;

import java.util.Locale;
import org.povertystandard.fact.Label;

/** How well something of the law is known, the best first. */
public enum Attestation {
    /** Read in the Official Gazette. */
    GAZETTE("đọc trong Công báo", "read in the Official Gazette"),
    /** Restated consistently by government portals or legal publishers. */
    RESTATED(
            "theo bản dẫn lại của cổng thông tin nhà nước hoặc nhà xuất bản pháp luật",
            "as restated by a government portal or a legal publisher"),
    /** Several press reports agree; the text itself was not read. */
    PRESS("mới chỉ biết qua báo chí", "known from press reports only"),
    /** Known only from a draft or a summary. */
    DRAFT("mới chỉ biết qua dự thảo", "known from a draft only"),
    /** The text is silent or ambiguous and a choice was made. */
    READING("văn bản không nói rõ, đây là cách hiểu đã chọn", "the text is silent; this is the reading chosen"),
    /** No source at hand; never used unless the caller opts in. */
    UNVERIFIED("chưa kiểm chứng", "not verified");

    private final Label label;

    Attestation(String vi, String en) {
        this.label = Label.of(vi, en);
    }

    /** The code in documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Label label() {
        return label;
    }

    /** Whether a determination that relies on it says so: everything below {@link #RESTATED}. */
    public boolean needsCaveat() {
        return compareTo(RESTATED) > 0;
    }
}

package org.lerkit.model.jdx;

import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDate;

/** The schemas that this package follows, and what its types share. */
final class Jdx {
    private static final String HOME = "http://schema.hropenstandards.org/4.3/";
    private static final Pattern ISO_DATE =
            Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

    static final MemberType<String> LANGUAGE = MemberType.text(
            "a language tag", Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+"), "write it like en or en-US");
    static final MemberType<LexicalDate> DATE = MemberType.string("a date", LexicalDate::new, LexicalDate::text)
            .holding(
                    Findings.FORMAT,
                    date -> ISO_DATE.matcher(date.text()).matches(),
                    "write it like 2026-05-31, 2026-05 or 2026");

    private Jdx() {}

    static ShapeDraft draft(String name, String schema) {
        return Shape.draft(name, new SpecRef("HR Open 4.3", HOME + schema + "#"));
    }
}

package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How the content of an attachment is encoded. */
public record ContentEncoding(String text) implements Term {
    private static final Vocabulary<ContentEncoding> TERMS = Vocabulary.closed(ContentEncoding::new);
    public static final ContentEncoding BITS_7 = TERMS.term("7bit");
    public static final ContentEncoding BITS_8 = TERMS.term("8bit");
    public static final ContentEncoding BINARY = TERMS.term("binary");
    public static final ContentEncoding QUOTED_PRINTABLE = TERMS.term("quoted-printable");
    public static final ContentEncoding BASE64 = TERMS.term("base64");
    public static final ContentEncoding IETF_TOKEN = TERMS.term("ietf-token");
    public static final ContentEncoding X_TOKEN = TERMS.term("x-token");
    static final MemberType<ContentEncoding> TYPE = TERMS.type();
}

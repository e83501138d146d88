package org.lerkit.model.vc;

import java.util.regex.Pattern;
import org.lerkit.model.json.MemberType;

/** How indexes, lists and digests are written as text. */
public final class TextForms {
    /** One or several digests in the form of Subresource Integrity, each of the length of its algorithm. */
    public static final MemberType<String> DIGEST_SRI;

    /** What a resource is served as (RFC 6838). */
    public static final MemberType<String> MEDIA_TYPE = MemberType.text(
            "a media type",
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*( *;.*)?"),
            "write it like image/png");

    /** A place in a list. */
    static final MemberType<String> INDEX = MemberType.text(
            "a whole number in a string", Pattern.compile("0|[1-9][0-9]*"), "write it in decimal digits, as a string");

    /** The list itself. */
    static final MemberType<String> BITS = MemberType.text(
            "base64url after u", Pattern.compile("u[A-Za-z0-9_-]+"), "write base64url without padding after u");

    /** The list itself, before it was multibase. */
    static final MemberType<String> OLD_BITS =
            MemberType.text("base64url", Pattern.compile("[A-Za-z0-9_-]+=*"), "write base64url, without u before it");

    static {
        String base64 = "[A-Za-z0-9+/_-]";
        String digest = "(sha256-" + base64 + "{43}=|sha384-" + base64 + "{64}|sha512-" + base64 + "{86}==)(\\?\\S*)?";
        DIGEST_SRI = MemberType.text(
                "digests with the names of their algorithms",
                Pattern.compile(digest + "(?:\\s+" + digest + ")*+"),
                "write sha256-, sha384- or sha512- and the digest in base64, all of it");
    }

    private TextForms() {}
}

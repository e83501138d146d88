package org.lerkit.model.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.cose.MalformedCoseException;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.image.BadgeImageException;
import org.lerkit.model.image.BakedCredential;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.MalformedTokenException;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;

/**
 * Takes a document out of what carries it, carrier by carrier: an image, a page, a token, an envelope, in any order that
 * is found. Decodes and verifies nothing. For one run.
 */
final class Unwrapping {
    static final ProblemCode EMPTY = new ProblemCode("carrier.empty");
    static final ProblemCode SEVERAL = new ProblemCode("carrier.several");
    static final ProblemCode HOSTED = new ProblemCode("carrier.hosted");
    static final ProblemCode LIMIT = new ProblemCode("carrier.limit");

    /** A token in an envelope in a token in an image is four; more is nothing that anyone sends. */
    private static final int MOST = 6;

    private static final int LOOK = 8192;
    private static final String PNG = "\u0089PNG";
    /** The root element, or a document type that names it, may come after a declaration, comments and instructions. */
    private static final Pattern SVG = Pattern.compile(
            "[^<]*+(?>(?:<!--(?>.*?-->)|<\\?(?>.*?\\?>))\\s*+)*+<(?:!DOCTYPE\\s++)?([A-Za-z][\\w.-]*+:)?svg[\\s>]",
            Pattern.DOTALL);

    private static final Set<Format> POSTINGS =
            Set.of(Format.JOB_POSTING_SCHEMA_ORG, Format.JOB_POSTING_JDX, Format.JOB_POSTING);

    private static final List<String> ENVELOPES =
            List.of("EnvelopedVerifiableCredential", "EnvelopedVerifiablePresentation");

    private final JsonReader reader;
    private final List<Carrier> carriers = new ArrayList<>();

    Unwrapping(JsonReader reader) {
        this.reader = reader;
    }

    /** What a document is found in, the outermost first. */
    List<Carrier> carriers() {
        return List.copyOf(carriers);
    }

    /**
     * The document.
     *
     * @throws JsonSyntaxException if what should be JSON is not
     * @throws UnreadableDocumentException if a carrier is broken, or carries nothing
     */
    JsonObject open(byte[] received) {
        if (isObject(received)) {
            return document(reader.readObject(received));
        }
        if (CoseSign1.isStart(received)) {
            return cose(received);
        }
        String start = new String(received, 0, Math.min(received.length, LOOK), StandardCharsets.ISO_8859_1).strip();
        if (WebPage.is(start)) {
            add(new Carrier.Script());
            return document(script(received));
        }
        if (isImage(start)) {
            return image(received);
        }
        if (start.startsWith("eyJ")) {
            return token(new String(received, StandardCharsets.ISO_8859_1).strip()); // no JSON starts like this
        }
        return document(reader.readObject(received));
    }

    /** Whether something starts as an object of JSON does, and nothing else. */
    private static boolean isObject(byte[] received) {
        int at = 0;
        while (at < received.length && (received[at] == ' ' || received[at] == '\n' || received[at] == '\r')) {
            at++;
        }
        return at < received.length && received[at] == '{';
    }

    /** Whether something starts as a page or an image does. */
    static boolean isCarrier(String start) {
        return WebPage.is(start) || isImage(start);
    }

    /** JSON may hold an image in a text, and is none; nor need it be looked through, or what has no markup. */
    private static boolean isImage(String start) {
        return start.startsWith(PNG)
                || (start.indexOf('<') >= 0
                        && !start.startsWith("{")
                        && !start.startsWith("[")
                        && SVG.matcher(start.length() > LOOK ? start.substring(0, LOOK) : start)
                                .lookingAt());
    }

    private JsonObject inside(Carrier carrier, byte[] content) {
        add(carrier);
        return open(content);
    }

    private void add(Carrier carrier) {
        if (carriers.size() == MOST) {
            throw unreadable(LIMIT, "carriers in carriers, more than " + MOST, "give the document itself");
        }
        carriers.add(carrier);
    }

    private JsonObject image(byte[] received) {
        BadgeImage image;
        try {
            image = BadgeImage.read(received);
        } catch (BadgeImageException e) {
            throw new UnreadableDocumentException(e.problem());
        }
        List<BakedCredential> found = image.credentials();
        String what = image.mediaType().equals("image/png") ? "a PNG image" : "an SVG image";
        if (found.isEmpty()) {
            throw unreadable(
                    EMPTY, "this is " + what + " without a credential in it", "looked for a badge that is baked in");
        }
        if (found.size() > 1) {
            throw unreadable(
                    SEVERAL, what + " with " + found.size() + " credentials in it", "an image holds one at most");
        }
        BakedCredential baked = found.get(0);
        if (baked.form() == BakedCredential.Form.URL) {
            throw unreadable(
                    HOSTED,
                    what + " that says where its badge is hosted, and holds none",
                    "fetch the assertion from its issuer, and give that");
        }
        return inside(new Carrier.Image(image.mediaType(), baked), baked.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The one credential among what the scripts of a page say; most of that is about other things. In a page without one,
     * the one job posting.
     */
    private JsonObject script(byte[] page) {
        List<JsonObject> credentials = new ArrayList<>();
        List<JsonObject> postings = new ArrayList<>();
        for (byte[] data : WebPage.data(page)) {
            for (JsonObject object : objects(data)) {
                Optional<Format> format = JsonFormats.detect(object).format();
                if (format.filter(POSTINGS::contains).isPresent()) {
                    postings.add(object);
                } else if (isEnvelope(object) || format.isPresent()) {
                    credentials.add(object);
                }
            }
        }
        List<JsonObject> found = credentials.isEmpty() ? postings : credentials;
        if (found.isEmpty()) {
            throw unreadable(
                    EMPTY,
                    "this is a web page without a credential in it",
                    "looked for in scripts of type application/ld+json");
        }
        if (found.size() > 1) {
            throw unreadable(
                    SEVERAL,
                    "a web page with " + found.size() + (credentials.isEmpty() ? " job postings" : " credentials")
                            + " in it",
                    "give one of them at a time");
        }
        return found.get(0);
    }

    private List<JsonObject> objects(byte[] data) {
        try {
            JsonValue value = reader.read(data);
            return value.items().stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .toList();
        } catch (JsonSyntaxException e) {
            return List.of(); // a script that is broken is not the credential that is looked for
        }
    }

    private JsonObject token(String text) {
        try {
            if (text.indexOf('~') >= 0) {
                return selective(SdJwt.parse(text));
            }
            CompactJws token = CompactJws.parse(text);
            add(new Carrier.Token(token));
            return claims(token.claims());
        } catch (MalformedTokenException e) {
            throw new UnreadableDocumentException(e.problem());
        }
    }

    private JsonObject cose(byte[] received) {
        try {
            CoseSign1 message = CoseSign1.parse(received);
            add(new Carrier.Cose(message));
            return document(reader.readObject(message.payload()));
        } catch (MalformedCoseException e) {
            throw new UnreadableDocumentException(e.problem());
        }
    }

    private JsonObject selective(SdJwt token) {
        add(new Carrier.SelectiveToken(token));
        return claims(token.claims());
    }

    /** A token has the document as a claim (VC Data Model 1.1, section 6.3.1), or as all of its payload. */
    private JsonObject claims(JsonObject claims) {
        for (String claim : List.of("vc", "vp")) {
            if (claims.get(claim).orElse(null) instanceof JsonObject document) {
                return document(document);
            }
        }
        return document(claims);
    }

    private JsonObject document(JsonObject json) {
        Optional<String> sealed = unencoded(json);
        if (sealed.isPresent()) {
            add(new Carrier.Sealed(json));
            return document(reader.readObject(sealed.get().getBytes(StandardCharsets.UTF_8)));
        }
        if (SdJwt.is(json)) {
            try {
                return selective(SdJwt.parse(json));
            } catch (MalformedTokenException e) {
                throw new UnreadableDocumentException(e.problem());
            }
        }
        Optional<DataUrl> envelope = isEnvelope(json) ? dataUrl(json) : Optional.empty();
        return envelope.map(url -> inside(new Carrier.Envelope(url.mediaType(), json), url.content()))
                .orElse(json);
    }

    /** The payload of a signature that signs it as it is: an object in text, which nothing encoded begins like. */
    private static Optional<String> unencoded(JsonObject json) {
        return json.get("signatures").isPresent()
                        && json.get("payload").orElse(null) instanceof JsonString payload
                        && payload.value().stripLeading().startsWith("{")
                ? Optional.of(payload.value())
                : Optional.empty();
    }

    private static boolean isEnvelope(JsonObject json) {
        JsonValue type = json.get("type").orElse(JsonArray.EMPTY);
        if (!(type instanceof JsonArray types)) {
            return type instanceof JsonString text && ENVELOPES.contains(text.value());
        }
        for (JsonValue item : types.items()) {
            if (item instanceof JsonString text && ENVELOPES.contains(text.value())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DataUrl> dataUrl(JsonObject json) {
        return json.get("id").orElse(null) instanceof JsonString id ? DataUrl.parse(id.value()) : Optional.empty();
    }

    private static UnreadableDocumentException unreadable(ProblemCode code, String title, String hint) {
        return new UnreadableDocumentException(
                Problem.error(code, JsonPointer.ROOT, title).withHint(hint));
    }
}

package org.lerkit.model.image;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonReader;

/**
 * A PNG or SVG image and the credentials baked into it.
 *
 * <pre>{@code
 * BadgeImage image = BadgeImage.read(picture);
 * byte[] badge = image.unbake().bake(Baking.OPEN_BADGES_3, credential).bytes();
 * String back = BadgeImage.read(badge).credentials().get(0).text();
 * }</pre>
 *
 * <p>Nothing but the credential changes: no pixel is decoded, and every other byte stays. Nothing is verified.
 * Immutable and thread-safe.
 */
public abstract sealed class BadgeImage permits PngImage, SvgImage {
    /**
     * What an image may cost to read.
     *
     * @param bytes the whole image
     * @param chunks of a PNG; twenty times as many elements, texts and comments of an SVG
     * @param texts chunks of a PNG that hold text
     * @param textLength bytes of one baked credential, once it is uncompressed
     */
    public record Limits(int bytes, int chunks, int texts, int textLength) {
        /** Room for any badge: 16 MiB in 20,000 chunks, 1,000 of them text, and a credential of 4 MiB. */
        public static final Limits STANDARD = new Limits(16 << 20, 20_000, 1_000, 4 << 20);
    }

    private final byte[] bytes;
    private final Limits limits;
    private final List<Baked> found;

    /** A credential and what is wrong with the way it was baked in. */
    record Baked(BakedCredential credential, List<Problem> problems) {}

    BadgeImage(byte[] bytes, Limits limits, List<Baked> found) {
        this.bytes = bytes;
        this.limits = limits;
        this.found = List.copyOf(found);
    }

    /**
     * Reads an image within {@link Limits#STANDARD}. Its content decides what it is.
     *
     * @throws BadgeImageException if it is neither PNG nor SVG, broken, or more than the limits allow
     */
    public static BadgeImage read(byte[] image) {
        return read(image, Limits.STANDARD);
    }

    /**
     * Reads an image within other limits. Its content decides what it is.
     *
     * @throws BadgeImageException if it is neither PNG nor SVG, broken, or more than the limits allow
     */
    public static BadgeImage read(byte[] image, Limits limits) {
        if (requireNonNull(image, "image").length > limits.bytes()) {
            throw new BadgeImageException(
                    BadgeImageException.LIMIT,
                    JsonPointer.ROOT,
                    "more than " + limits.bytes() + " bytes",
                    "make the image smaller, or read it within other limits");
        }
        return own(image.clone(), limits);
    }

    private static BadgeImage own(byte[] image, Limits limits) {
        return PngImage.startsLikeOne(image) ? PngImage.of(image, limits) : SvgImage.of(image, limits);
    }

    /** {@code image/png} or {@code image/svg+xml}. */
    public abstract String mediaType();

    /** What is baked in, in the order of the image. There should be one at most; {@link #check} says so. */
    public final List<BakedCredential> credentials() {
        return found.stream().map(Baked::credential).toList();
    }

    /** What is wrong with the way in which credentials are baked in; empty if nothing is. Never throws. */
    public final List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            BakedCredential credential = found.get(i).credential();
            problems.addAll(found.get(i).problems());
            if (credential.form() == BakedCredential.Form.UNKNOWN) {
                problems.add(notOne(credential));
            }
            if (i > 0) {
                problems.add(Problem.error(
                                BadgeImageException.REPEATED,
                                credential.place(),
                                "an image holds one credential, and this is another",
                                credential.baking().clause())
                        .withHint("unbake the image, and bake the right one"));
            }
        }
        return List.copyOf(problems);
    }

    private static Problem notOne(BakedCredential credential) {
        return Problem.error(
                        BadgeImageException.FORM,
                        credential.place(),
                        "neither JSON nor a compact JWS",
                        credential.baking().clause())
                .withHint("bake the credential itself");
    }

    /**
     * This image with a credential in it, uncompressed, where its specification wants it: in a PNG right after the
     * header, in an SVG right after the start tag of the image. To replace what is there, {@link #unbake} first.
     *
     * @param credential a JSON object or a compact JWS, signed already
     * @throws BadgeImageException if the image holds a credential, if this is none, or if it exceeds the limits
     * @throws org.lerkit.model.json.JsonSyntaxException if it starts like JSON and is none
     * @throws org.lerkit.model.jose.MalformedTokenException if it looks like a JWS and is none
     */
    public final BadgeImage bake(Baking baking, String credential) {
        if (!found.isEmpty()) {
            throw new BadgeImageException(
                    BadgeImageException.PRESENT,
                    found.get(0).credential().place(),
                    "the image holds a credential already",
                    "unbake it first",
                    baking.clause());
        }
        BakedCredential baked = BakedCredential.of(baking, credential, JsonPointer.ROOT);
        switch (baked.form()) {
            case JSON -> JsonReader.standard().readObject(baked.text());
            case COMPACT_JWS -> CompactJws.parse(baked.text());
            default -> throw new BadgeImageException(notOne(baked));
        }
        return read(with(baked), limits);
    }

    /** This image without any credential; itself if it has none. */
    public final BadgeImage unbake() {
        return found.isEmpty() ? this : own(without(), limits);
    }

    /** The image, as it was read or baked. */
    public final byte[] bytes() {
        return bytes.clone();
    }

    /** The image with a credential put in; it has none yet. */
    abstract byte[] with(BakedCredential credential);

    /** The image with all credentials taken out. */
    abstract byte[] without();

    /** The bytes themselves, for subclasses that do not change them. */
    final byte[] raw() {
        return bytes;
    }

    @Override
    public final String toString() {
        return mediaType() + " of " + bytes.length + " bytes with " + found.size() + " credentials";
    }
}

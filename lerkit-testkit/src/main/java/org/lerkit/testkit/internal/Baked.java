package org.lerkit.testkit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.mutate.Forge;

/** Images with badges in them, right and wrong, each with the requirement that it is about. */
enum Baked {
    PNG_JSON(
            "png-extract",
            true,
            "A PNG holds a badge with an embedded proof.",
            badge -> Picture.png(Picture.text(Picture.KEYWORD, badge.json()))),
    PNG_TOKEN(
            "png-extract",
            true,
            "A PNG holds a badge that is a token.",
            badge -> Picture.png(Picture.text(Picture.KEYWORD, badge.token()))),
    PNG_COMMENT(
            "png-extract",
            true,
            "A PNG holds a badge behind a text of another keyword.",
            badge -> Picture.png(Picture.text("Comment", "Tides"), Picture.text(Picture.KEYWORD, badge.json()))),
    PNG_TWICE(
            "png-once",
            false,
            "A PNG holds a badge twice.",
            badge -> Picture.png(
                    Picture.text(Picture.KEYWORD, badge.json()), Picture.text(Picture.KEYWORD, badge.json()))),
    PNG_TWO(
            "png-once",
            false,
            "A PNG holds a badge as JSON, and a badge as a token.",
            badge -> Picture.png(
                    Picture.text(Picture.KEYWORD, badge.json()), Picture.text(Picture.KEYWORD, badge.token()))),
    PNG_WORDS(
            "png-json",
            false,
            "The chunk holds words, and no badge.",
            badge -> Picture.png(Picture.text(Picture.KEYWORD, "a badge"))),
    PNG_CUT_JSON(
            "png-json",
            false,
            "The chunk holds the first half of a badge.",
            badge -> Picture.png(Picture.text(
                    Picture.KEYWORD, badge.json().substring(0, badge.json().length() / 2)))),
    PNG_CUT_TOKEN(
            "png-token",
            false,
            "The chunk holds a token without its signature.",
            badge -> Picture.png(Picture.text(
                    Picture.KEYWORD, badge.token().substring(0, badge.token().lastIndexOf('.') + 1)))),
    PNG_NOTHING("image-one-credential", false, "A PNG holds no badge.", badge -> Picture.png()),
    SVG_NOTHING("image-one-credential", false, "An SVG holds no badge.", badge -> Picture.svg(Baked.NAMESPACE, "")),
    PNG_CUT("image-sound", false, "A PNG with a badge in it ends within the badge.", badge -> {
        byte[] image = Picture.png(Picture.text(Picture.KEYWORD, badge.json()));
        return Arrays.copyOf(image, image.length / 2);
    }),
    SVG_CUT("image-sound", false, "An SVG with a badge in it ends within the badge.", badge -> {
        byte[] image = Picture.svg(Baked.NAMESPACE, element(badge.json()));
        return Arrays.copyOf(image, image.length / 2);
    }),
    NO_IMAGE(
            "image-format",
            false,
            "An image that is neither PNG nor SVG has a badge behind it.",
            badge -> ("GIF89a\1\0\1\0\0\0\0;" + badge.json()).getBytes(UTF_8)),
    SVG_JSON(
            "svg-extract",
            true,
            "An SVG holds a badge with an embedded proof.",
            badge -> Picture.svg(Baked.NAMESPACE, element(badge.json()))),
    SVG_TOKEN(
            "svg-extract",
            true,
            "An SVG holds a badge that is a token.",
            badge -> Picture.svg(
                    Baked.NAMESPACE,
                    "<openbadges:credential verify=\"" + badge.token() + "\"></openbadges:credential>")),
    SVG_TWICE(
            "svg-once",
            false,
            "An SVG holds a badge twice.",
            badge -> Picture.svg(Baked.NAMESPACE, element(badge.json()) + element(badge.json()))),
    SVG_OTHER_NAMESPACE(
            "svg-namespace",
            false,
            "The element that holds the badge is of a namespace of somebody else.",
            badge -> Picture.svg("https://elsewhere.example/ob", element(badge.json()))),
    SVG_WORDS(
            "svg-json",
            false,
            "The element holds words, and no badge.",
            badge -> Picture.svg(Baked.NAMESPACE, element("a badge"))),
    SVG_WORDS_TO_VERIFY(
            "svg-token",
            false,
            "The attribute verify holds words, and no badge.",
            badge -> Picture.svg(Baked.NAMESPACE, "<openbadges:credential verify=\"a badge\"/>"));

    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";

    private final String requirement;
    private final boolean right;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    private final Function<Signed, byte[]> baked;

    /**
     * A badge in both of its forms.
     *
     * @param json with an embedded proof
     * @param token as a compact JWS
     */
    record Signed(String json, String token) {
        static Signed of(Forge forge, JsonObject badge) {
            return new Signed(text(forge, badge, "eddsa-rdfc-2022"), text(forge, badge, "jwt"));
        }

        private static String text(Forge forge, JsonObject badge, String securing) {
            return new String(forge.secure(badge, securing).document(), UTF_8);
        }
    }

    Baked(String requirement, boolean right, String title, Function<Signed, byte[]> baked) {
        this.requirement = requirement;
        this.right = right;
        this.title = title;
        this.baked = baked;
    }

    private static String element(String json) {
        return "<openbadges:credential><![CDATA[" + json + "]]></openbadges:credential>";
    }

    /** Those of a requirement, by its key. */
    static List<Baked> of(String key) {
        return Arrays.stream(values())
                .filter(image -> key.equals("ob-baking/" + image.requirement))
                .toList();
    }

    boolean isRight() {
        return right;
    }

    String title() {
        return title;
    }

    boolean isPng() {
        return name().startsWith("PNG");
    }

    byte[] bake(Signed badge) {
        return baked.apply(badge);
    }
}

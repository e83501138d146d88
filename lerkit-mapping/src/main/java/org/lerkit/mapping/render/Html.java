package org.lerkit.mapping.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML as a tree. Elements and attributes are those listed here and no others; text and attribute values are
 * escaped when written. What is written is well-formed XML too. Immutable.
 */
sealed interface Html permits Html.Text, Html.Element, Html.Sequence, StyleSheet {
    /** Elements that a page may have: none that runs, embeds, submits or refreshes anything. */
    enum Tag {
        A,
        ABBR,
        ARTICLE,
        BDI,
        BODY,
        CAPTION,
        CODE,
        DD,
        DIV,
        DL,
        DT,
        FOOTER,
        H1,
        H2,
        H3,
        HEAD,
        HEADER,
        HTML,
        LI,
        MAIN,
        NAV,
        OL,
        P,
        SECTION,
        SPAN,
        STRONG,
        STYLE,
        TABLE,
        TBODY,
        TD,
        TH,
        THEAD,
        TIME,
        TITLE,
        TR,
        UL,
        IMG(true),
        META(true),
        WBR(true);

        final boolean empty;

        Tag() {
            this(false);
        }

        Tag(boolean empty) {
            this.empty = empty;
        }
    }

    /** Attributes that sections may set; links and images have methods of their own. */
    enum Name {
        ALT,
        ARIA_HIDDEN,
        ARIA_LABEL,
        ARIA_LABELLEDBY,
        CHARSET,
        CLASS,
        CONTENT,
        DATA_LABEL,
        DATETIME,
        DIR,
        HTTP_EQUIV,
        ID,
        LANG,
        NAME,
        ROLE,
        SCOPE,
        TABINDEX,
        TITLE,
        XMLNS
    }

    /** Text, whatever characters it has. */
    record Text(String value) implements Html {}

    /** An element; its attributes in the order in which they were set. */
    record Element(Tag tag, List<Attribute> attributes, List<Html> children) implements Html {
        /** An attribute as written. Only an element can make one, so its name is one of ours and its value was looked at. */
        static final class Attribute {
            private final String name;
            private final String value;

            private Attribute(String name, String value) {
                this.name = name;
                this.value = value;
            }

            String name() {
                return name;
            }

            String value() {
                return value;
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Attribute that && name.equals(that.name) && value.equals(that.value);
            }

            @Override
            public int hashCode() {
                return Objects.hash(name, value);
            }
        }

        Element with(Name name, String value) {
            return with(name.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }

        Element styled(String classes) {
            return with(Name.CLASS, classes);
        }

        /** Makes a link of it: a place in the page as it is, one in the web without telling where the reader came from. */
        Element linkedTo(Target target) {
            Element link = with("href", target.value());
            return target.inPage() ? link : link.with("rel", "noopener noreferrer nofollow");
        }

        Element picturing(Target.Picture picture) {
            return with("src", picture.value());
        }

        private Element with(String name, String value) {
            List<Attribute> all = new ArrayList<>(attributes);
            all.add(new Attribute(name, value));
            return new Element(tag, List.copyOf(all), children);
        }
    }

    /** Several pieces, one after the other. */
    record Sequence(List<Html> pieces) implements Html {}

    /** What writes nothing. */
    static Html nothing() {
        return new Sequence(List.of());
    }

    static Html text(String value) {
        return new Text(value);
    }

    static Element element(Tag tag, Html... children) {
        return element(tag, Arrays.asList(children));
    }

    static Element element(Tag tag, List<? extends Html> children) {
        return new Element(tag, List.of(), List.copyOf(children));
    }

    static Element element(Tag tag, String text) {
        return element(tag, text(text));
    }

    static Html sequence(Html... pieces) {
        return new Sequence(List.of(pieces));
    }

    static Html sequence(List<? extends Html> pieces) {
        return new Sequence(List.copyOf(pieces));
    }

    /** The pieces that say something, with a separator between them. */
    static Html joined(List<? extends Html> pieces, String separator) {
        List<Html> all = new ArrayList<>();
        for (Html piece : pieces) {
            if (piece.isBlank()) {
                continue;
            }
            if (!all.isEmpty()) {
                all.add(text(separator));
            }
            all.add(piece);
        }
        return sequence(all);
    }

    /** Whether it says nothing at all: no element, no character. */
    default boolean isBlank() {
        if (this instanceof Text text) {
            return text.value().isBlank();
        }
        return this instanceof Sequence sequence && sequence.pieces().stream().allMatch(Html::isBlank);
    }

    /** Writes it. */
    default void writeTo(StringBuilder out) {
        HtmlWriter.write(this, out);
    }
}

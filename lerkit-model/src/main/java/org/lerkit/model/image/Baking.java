package org.lerkit.model.image;

import java.util.Arrays;
import java.util.Optional;
import org.lerkit.model.SpecRef;

/** The ways in which specifications bake a credential into an image. */
public enum Baking {
    /** Open Badges 2.0 and before: an assertion. */
    OPEN_BADGES_2(
            "openbadges",
            "openbadges",
            "http://openbadges.org",
            "assertion",
            "Open Badges 2.0, Badge Baking",
            "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/baking/index.html"),
    /** Open Badges 3.0: a credential. */
    OPEN_BADGES_3(
            "openbadgecredential",
            "openbadges",
            "https://purl.imsglobal.org/ob/v3p0",
            "credential",
            "Open Badges 3.0",
            "https://www.imsglobal.org/spec/ob/v3p0/#baking"),
    /** Comprehensive Learner Record 2.0, baked as Open Badges 3.0 is, under names of its own. */
    CLR_2(
            "clrcredential",
            "clr",
            "https://purl.imsglobal.org/clr/v2p0",
            "credential",
            "Comprehensive Learner Record 2.0",
            "https://www.imsglobal.org/spec/clr/v2p0/");

    private final String keyword;
    private final String prefix;
    private final String namespace;
    private final String element;
    private final String specification;
    private final String url;

    Baking(String keyword, String prefix, String namespace, String element, String specification, String url) {
        this.keyword = keyword;
        this.prefix = prefix;
        this.namespace = namespace;
        this.element = element;
        this.specification = specification;
        this.url = url;
    }

    /** The keyword of the text chunk that holds it in a PNG. */
    public String keyword() {
        return keyword;
    }

    /** The namespace of the element that holds it in an SVG. */
    public String namespace() {
        return namespace;
    }

    /** The local name of that element. */
    public String element() {
        return element;
    }

    /** The prefix that specifications and their readers expect for that namespace. */
    String prefix() {
        return prefix;
    }

    SpecRef clause() {
        return new SpecRef(specification, url);
    }

    static Optional<Baking> ofKeyword(String keyword) {
        return Arrays.stream(values())
                .filter(baking -> baking.keyword.equals(keyword))
                .findFirst();
    }

    static Optional<Baking> ofElement(String namespace, String name) {
        return Arrays.stream(values())
                .filter(baking -> baking.namespace.equals(namespace) && baking.element.equals(name))
                .findFirst();
    }
}

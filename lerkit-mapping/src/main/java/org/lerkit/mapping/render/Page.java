package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.render.Html.Element;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;

/**
 * The document around the sections of a page: one style sheet, no script, nothing loaded from elsewhere, and a content
 * security policy that would stop it if there were.
 *
 * @param title what a browser calls the page
 * @param header what stands above everything
 * @param sections in order; empty ones are left out
 * @param footer what stands below everything
 */
record Page(String title, Html header, List<Section> sections, Html footer) {
    private static final String POLICY = "default-src 'none'; style-src " + StyleSheet.PAGE.policySource()
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    /** From how many sections on a reader is helped by a list of them. */
    private static final int CONTENTS_FROM = 4;

    /** A part of the page under a heading of the second level. */
    record Section(String id, String heading, Html body) {}

    String write() {
        List<Section> filled =
                sections.stream().filter(section -> !section.body().isBlank()).toList();
        List<Html> main = new ArrayList<>();
        filled.forEach(section -> main.add(section(section)));
        Html body = element(
                Tag.BODY,
                element(Tag.A, "Skip to the content").styled("skip").linkedTo(Target.id("content")),
                element(Tag.HEADER, header).styled("top"),
                filled.size() < CONTENTS_FROM ? Html.nothing() : contents(filled),
                element(Tag.MAIN, main).with(Name.ID, "content").with(Name.TABINDEX, "-1"),
                element(Tag.FOOTER, footer));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        element(Tag.HTML, head(), body)
                .with(Name.XMLNS, "http://www.w3.org/1999/xhtml")
                .with(Name.LANG, Words.OWN.toLanguageTag())
                .writeTo(out);
        return out.toString();
    }

    private Html head() {
        return element(
                Tag.HEAD,
                element(Tag.META).with(Name.CHARSET, "utf-8"),
                element(Tag.META)
                        .with(Name.HTTP_EQUIV, "Content-Security-Policy")
                        .with(Name.CONTENT, POLICY),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                meta("referrer", "no-referrer"),
                meta("robots", "noindex"),
                meta("format-detection", "telephone=no"),
                element(Tag.TITLE, title),
                element(Tag.STYLE, StyleSheet.PAGE));
    }

    private static Html meta(String name, String content) {
        return element(Tag.META).with(Name.NAME, name).with(Name.CONTENT, content);
    }

    private static Html section(Section section) {
        String heading = section.id() + "-heading";
        return element(Tag.SECTION, element(Tag.H2, section.heading()).with(Name.ID, heading), section.body())
                .with(Name.ID, section.id())
                .with(Name.ARIA_LABELLEDBY, heading);
    }

    private static Html contents(List<Section> sections) {
        List<Element> items = sections.stream()
                .map(section ->
                        element(Tag.LI, element(Tag.A, section.heading()).linkedTo(Target.id(section.id()))))
                .toList();
        return element(Tag.NAV, element(Tag.UL, items)).with(Name.ARIA_LABEL, "Contents");
    }
}

package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;

/** The HTML document around what a page says. */
final class PageFrame {
    static final String HTML = "text/html; charset=utf-8";

    /** A sheet of paper with a check mark: there is nothing to load. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
                    + "%3Crect width='32' height='32' rx='7' fill='%230f5560'/%3E%3Cpath d='M8 17l6 6L25 10' fill='none'"
                    + " stroke='%23fff' stroke-width='4' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

    private PageFrame() {}

    /**
     * A whole page.
     *
     * @param style of the body
     * @param script whether it has the script of the start page
     */
    static String write(String title, String style, boolean script, Markup main) {
        Markup head = element("head")
                .holding(
                        element("meta").set("charset", "utf-8").alone(),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        meta("robots", "noindex"),
                        meta("format-detection", "telephone=no"),
                        element("title").holding(title),
                        element("link").set("rel", "icon").set("href", ICON).alone(),
                        element("link")
                                .set("rel", "stylesheet")
                                .set("href", "/page.css")
                                .alone(),
                        script
                                ? element("script")
                                        .set("src", "/page.js")
                                        .set("defer")
                                        .holding()
                                : Markup.NOTHING);
        Markup body = element("body")
                .styled(style)
                .holding(
                        element("a").styled("skip").set("href", "#content").holding("Skip to the content"),
                        element("header")
                                .styled("top")
                                .holding(
                                        element("a")
                                                .styled("brand")
                                                .set("href", "/")
                                                .holding("lerkit"),
                                        Parts.paragraph(
                                                "promise",
                                                text("Everything happens on this machine. Nothing is kept, nothing is"
                                                        + " sent on."))),
                        element("main")
                                .set("id", "content")
                                .set("tabindex", "-1")
                                .holding(main));
        return "<!DOCTYPE html>\n"
                + element("html").set("lang", "en").holding(head, body).html() + "\n";
    }

    private static Markup meta(String name, String content) {
        return element("meta").set("name", name).set("content", content).alone();
    }
}

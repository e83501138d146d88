package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.page.Markup.Element;
import org.lerkit.model.Problem;

/** Where somebody gives a document, or tries a sample. */
final class StartPage {
    static final String CHECK = "/check";
    static final String SAMPLES = "/samples/";

    private StartPage() {}

    /** The page, with why the last form led to nothing. */
    static String write(List<Sample> samples, Optional<Refusal> refusal) {
        Markup main = Markup.all(
                refusal.map(StartPage::error).orElse(Markup.NOTHING),
                element("div")
                        .styled("intro")
                        .holding(
                                element("h1").holding("What is it, and does it hold?"),
                                Parts.paragraph(
                                        "lead",
                                        text(
                                                "Give a credential, a badge image, a token, a transcript or a job posting. See"
                                                        + " what it is, whether it is what its issuer signed, what is in it, and"
                                                        + " what it becomes in other formats."))),
                element("div").styled("start").holding(form(), samples(samples)));
        String title = (refusal.isPresent() ? "Error \u2013 " : "") + "lerkit: check a document";
        return PageFrame.write(title, "starting", true, main);
    }

    private static Markup error(Refusal refusal) {
        List<Markup> said = new ArrayList<>();
        for (Problem problem : refusal.problems()) {
            said.add(Parts.paragraph(sentence(problem.title())
                    + problem.hint().map(hint -> " " + sentence(hint)).orElse("")));
        }
        return element("div")
                .styled("alert")
                .set("role", "alert")
                .holding(element("h2").holding("That did not work"), Markup.all(said));
    }

    /** Titles and hints are for lists too, where they begin small and end without a stop. */
    private static String sentence(String words) {
        String start = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }

    private static Markup form() {
        return element("form")
                .set("method", "post")
                .set("action", CHECK)
                .set("enctype", "multipart/form-data")
                .set("aria-label", "Check a document")
                .holding(
                        field(
                                "Paste it",
                                Submission.TEXT,
                                "JSON, a token (JWT, SD-JWT), XML, X12, CSV",
                                area(Submission.TEXT, "10")),
                        field(
                                "or choose a file",
                                Submission.FILE,
                                "Also an image of a badge (PNG, SVG). Up to 4 MiB.",
                                input(Submission.FILE)),
                        element("details")
                                .styled("more")
                                .holding(
                                        element("summary").holding("Compare it with a job posting"),
                                        field(
                                                "Paste the posting",
                                                Submission.POSTING_TEXT,
                                                "JSON of schema.org, JDX or HR Open, or a web page that has it",
                                                area(Submission.POSTING_TEXT, "5")),
                                        field(
                                                "or choose its file",
                                                Submission.POSTING_FILE,
                                                "Only identifiers of skills count; words are never matched.",
                                                input(Submission.POSTING_FILE))),
                        element("p")
                                .styled("buttons")
                                .holding(element("button")
                                        .styled("main")
                                        .set("type", "submit")
                                        .holding("Check")),
                        Parts.paragraph("drop-hint", text("You can also drop a file anywhere on this page.")));
    }

    private static Markup field(String label, String name, String hint, Markup control) {
        return element("div")
                .styled("field")
                .holding(
                        element("label").set("for", name).holding(label),
                        element("p").styled("hint").set("id", name + "-hint").holding(hint),
                        control);
    }

    private static Markup area(String name, String rows) {
        return control("textarea", name)
                .set("rows", rows)
                .set("spellcheck", "false")
                .set("autocomplete", "off")
                .set("autocapitalize", "off")
                .holding();
    }

    private static Markup input(String name) {
        return control("input", name).set("type", "file").alone();
    }

    private static Element control(String kind, String name) {
        return element(kind).set("id", name).set("name", name).set("aria-describedby", name + "-hint");
    }

    private static Markup samples(List<Sample> samples) {
        if (samples.isEmpty()) {
            return Markup.NOTHING;
        }
        return element("section")
                .styled("samples")
                .set("aria-labelledby", "samples-heading")
                .holding(
                        element("h2").set("id", "samples-heading").holding("Or try one of ours"),
                        element("ul")
                                .holding(samples.stream()
                                        .map(sample -> element("li")
                                                .holding(element("a")
                                                        .set("href", SAMPLES + sample.name())
                                                        .holding(
                                                                element("strong")
                                                                        .holding(sample.title()),
                                                                text(" "),
                                                                element("span").holding(sample.description()))))
                                        .toList()));
    }
}

package org.lerkit.testkit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lerkit.model.Problem;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Finding.Evidence;

/**
 * A report as one page for people: what failed first, with what was found, where and what to do; then how much of each
 * specification was looked at, and each requirement. It has no script and loads nothing; a content security policy says so.
 */
public final class ReportHtml {
    private static final String CSS = css();
    private static final String POLICY =
            "default-src 'none'; style-src '" + digest(CSS) + "'; base-uri 'none'; form-action 'none'";

    private final ConformanceReport report;
    private final List<Share> shares;
    private final Map<Standing, List<Result>> results;
    private final Markup page = new Markup();

    private ReportHtml(ConformanceReport report) {
        this.report = report;
        this.shares = Share.of(report);
        this.results = report.results().stream().collect(Collectors.groupingBy(Standing::of));
    }

    /** A report as a page of HTML. */
    public static String of(ConformanceReport report) {
        return new ReportHtml(report).write();
    }

    private String write() {
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
        head();
        page.open("body").element("a", "Skip to the content", "class", "skip", "href", "#content");
        header();
        for (Standing standing : RequirementTables.FILTERS) {
            page.element("span", "", "id", "show-" + standing.id());
        }
        page.open("main", "id", "content", "tabindex", "-1");
        section(Standing.FAILED, "What failed");
        section(Standing.INDETERMINATE, "What could not be told");
        section(Standing.WAIVED, "What is waived");
        RequirementTables.write(page, shares);
        page.close();
        return page.close().close().toString();
    }

    private void head() {
        page.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .element("title", report.subject() + ": " + report.profile().title())
                .style(CSS)
                .close();
    }

    private void header() {
        page.open("header")
                .element("h1", report.subject())
                .element("p", "Examined as: " + report.profile().title())
                .element("p", ReportText.verdict(report, results), "class", "verdict")
                .element(
                        "p",
                        "On " + ReportText.moment(report) + ", profile "
                                + report.profile().id() + ", seed " + report.seed() + ", by " + revisions(),
                        "class",
                        "soft")
                .element("p", Notice.TEXT, "class", "notice")
                .open("nav", "aria-label", "Contents")
                .open("ul");
        for (Standing standing : List.of(Standing.FAILED, Standing.INDETERMINATE, Standing.WAIVED)) {
            int count = results.getOrDefault(standing, List.of()).size();
            if (count > 0) {
                item(standing.id(), standing.word() + " (" + count + ")");
            }
        }
        item("shares", "How much was looked at");
        for (Share share : shares) {
            item(share.specification().id(), share.specification().label());
        }
        page.close().close().close();
    }

    private String revisions() {
        return shares.stream()
                .map(share -> share.specification().label() + " (" + share.revision() + ")")
                .collect(Collectors.joining(", "));
    }

    private void item(String id, String words) {
        page.open("li").element("a", words, "href", "#" + id).close();
    }

    private void section(Standing standing, String title) {
        List<Result> all = results.getOrDefault(standing, List.of());
        if (all.isEmpty()) {
            return;
        }
        page.open("section", "id", standing.id(), "aria-labelledby", standing.id() + "-heading");
        page.element("h2", title + " (" + all.size() + ")", "id", standing.id() + "-heading");
        all.forEach(result -> result(result, standing));
        page.close();
    }

    private void result(Result result, Standing standing) {
        page.open("article", "class", standing.id(), "id", result.requirement().key() + "-" + result.check());
        page.element("h3", result.requirement().toString()).open("dl");
        entry("Done", result.title());
        entry("Found", result.finding().message());
        if (!result.finding().evidence().isEmpty()) {
            page.element("dt", "Where").open("dd").open("ul");
            result.finding().evidence().forEach(this::evidence);
            page.close().close();
        }
        result.finding().hint().ifPresent(hint -> entry("What to do", hint));
        result.waiver().ifPresent(waiver -> entry("Why it is waived", waiver.reason()));
        page.element("dt", "Read").open("dd");
        page.link(result.requirement().citation(), result.requirement().url()).close();
        page.element("dt", "Only this").open("dd");
        page.element("code", "--only " + result.requirement().key() + "#" + result.check())
                .close();
        page.close().close();
    }

    private void entry(String name, String text) {
        page.element("dt", name).element("dd", text);
    }

    private void evidence(Evidence evidence) {
        page.open("li").text(evidence.document());
        if (!evidence.problems().isEmpty()) {
            page.open("ul");
            for (Problem problem : evidence.problems()) {
                page.open("li").element("code", problem.location().describe()).text(": " + problem.title() + " ");
                page.element("code", "[" + problem.code() + "]").close();
            }
            page.close();
        }
        page.close();
    }

    private static String css() {
        try (InputStream in = Objects.requireNonNull(ReportHtml.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.lerkit.testkit.report;

import java.util.List;
import java.util.Map;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.report.Share.Asked;

/**
 * The part of the page that has every requirement: how much of each specification was looked at, as numbers and as a bar, and
 * a table for each.
 */
final class RequirementTables {
    /** What the tables can be narrowed down to, by a link. */
    static final List<Standing> FILTERS =
            List.of(Standing.FAILED, Standing.INDETERMINATE, Standing.UNTESTED, Standing.PASSED);

    private static final List<Outcome> BAR =
            List.of(Outcome.PASSED, Outcome.FAILED, Outcome.INDETERMINATE, Outcome.UNTESTED);

    private final Markup page;

    private RequirementTables(Markup page) {
        this.page = page;
    }

    static void write(Markup page, List<Share> shares) {
        RequirementTables tables = new RequirementTables(page);
        tables.overview(shares);
        shares.forEach(tables::table);
    }

    private void overview(List<Share> shares) {
        page.open("section", "id", "shares", "aria-labelledby", "shares-heading");
        page.element("h2", "How much was looked at", "id", "shares-heading");
        wide("How much was looked at").open("table");
        page.open("thead").open("tr").element("th", "Requirements of", "scope", "col");
        page.element("th", "asked", "scope", "col", "class", "number");
        for (Outcome outcome : BAR) {
            page.element("th", Standing.of(outcome).word(), "scope", "col", "class", "number");
        }
        page.element("th", "Share", "scope", "col").close().close().open("tbody");
        shares.forEach(this::row);
        page.close().close().close();
        filters();
        page.close();
    }

    /** What is scrolled by itself where it is too wide, by the keys too. */
    private Markup wide(String label) {
        return page.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", label);
    }

    private void row(Share share) {
        page.open("tr").open("th", "scope", "row");
        page.element(
                        "a",
                        share.specification().title(),
                        "href",
                        "#" + share.specification().id())
                .close();
        page.element("td", Integer.toString(share.requirements().size()), "class", "number");
        for (Outcome outcome : BAR) {
            page.element("td", Long.toString(share.count(outcome)), "class", "number");
        }
        page.open("td", "class", "bar");
        bar(share);
        page.close().close();
    }

    private void bar(Share share) {
        long all = Math.max(1, share.requirements().size());
        Map<Outcome, Long> counts = share.counts();
        String words = share.tested() + " of " + share.requirements().size() + " tested, " + share.count(Outcome.PASSED)
                + " passed";
        page.open(
                "svg",
                "viewBox",
                "0 0 " + all + " 1",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                words);
        long at = 0;
        for (Outcome outcome : BAR) {
            long count = counts.getOrDefault(outcome, 0L);
            if (count > 0) {
                page.empty(
                        "rect",
                        "class",
                        outcome.id(),
                        "x",
                        Long.toString(at),
                        "width",
                        Long.toString(count),
                        "height",
                        "1");
            }
            at += count;
        }
        page.close();
    }

    private void filters() {
        page.open("nav", "class", "filter", "aria-label", "Which requirements the tables show")
                .open("ul");
        page.element("li", "In the tables below show only what");
        for (Standing standing : FILTERS) {
            page.open("li")
                    .element("a", word(standing), "href", "#show-" + standing.id())
                    .close();
        }
        page.open("li").element("a", "everything", "href", "#shares").close();
        page.close().close();
    }

    private static String word(Standing standing) {
        return standing == Standing.INDETERMINATE
                ? "could not be told"
                : standing == Standing.UNTESTED ? "is untested" : standing.word();
    }

    private void table(Share share) {
        String id = share.specification().id();
        page.open("section", "class", "specification", "id", id, "aria-labelledby", id + "-heading");
        page.element("h2", share.specification().title() + " (" + share.revision() + ")", "id", id + "-heading");
        wide(share.specification().title()).open("table").open("thead").open("tr");
        for (String column : List.of("Outcome", "Clause", "Requirement")) {
            page.element("th", column, "scope", "col");
        }
        page.close().close().open("tbody");
        share.requirements().forEach(this::requirement);
        page.close().close().close().close();
    }

    private void requirement(Asked asked) {
        Standing standing = Standing.of(asked.outcome());
        page.open(
                "tr",
                "class",
                "requirement " + standing.id(),
                "id",
                asked.requirement().key());
        page.open("td")
                .element("span", standing.word(), "class", "word " + standing.id())
                .close();
        page.open("td")
                .link(asked.requirement().clause(), asked.requirement().url())
                .close();
        page.open("td").text(asked.requirement().text()).open("p", "class", "why");
        page.element("code", asked.requirement().key())
                .text(" " + why(asked))
                .close()
                .close()
                .close();
    }

    private static String why(Asked asked) {
        if (asked.outcome() == Outcome.UNTESTED) {
            return asked.requirement().level().word() + "; " + asked.reason();
        }
        StringBuilder why = new StringBuilder(asked.requirement().level().word()).append("; ");
        int count = asked.results().size();
        why.append(count).append(count == 1 ? " check: " : " checks: ");
        for (Result result : asked.results()) {
            why.append(why.toString().endsWith(": ") ? "" : ", ").append(result.check());
            Standing standing = Standing.of(result);
            why.append(standing == Standing.PASSED ? "" : " (" + standing.word() + ")");
        }
        return why.toString();
    }
}

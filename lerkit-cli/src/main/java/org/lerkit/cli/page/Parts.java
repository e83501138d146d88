package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.lerkit.cli.page.Markup.Element;
import org.lerkit.model.SpecRef;

/** What sections have in common. */
final class Parts {
    private static final int LONGEST_PLACE = 160;

    private Parts() {}

    /** A section, or nothing if there is nothing in it. */
    static Markup section(String id, String heading, Markup... body) {
        Markup inside = Markup.all(body);
        return inside.isNothing()
                ? inside
                : element("section")
                        .set("id", id)
                        .set("aria-labelledby", id + "-heading")
                        .holding(element("h2").set("id", id + "-heading").holding(heading), inside);
    }

    static Markup paragraph(String words) {
        return element("p").holding(words);
    }

    static Markup paragraph(String classes, Markup... words) {
        return element("p").styled(classes).holding(words);
    }

    /** A mark that says the same as the words beside it. */
    static Markup mark(String sign) {
        return element("span").styled("sign").set("aria-hidden", "true").holding(sign);
    }

    static Markup code(String words) {
        return element("code").holding(words);
    }

    /** A place in a document, which lines may break at its steps. */
    static Markup place(String path) {
        String shortened = path.length() <= LONGEST_PLACE
                ? path
                : path.substring(0, LONGEST_PLACE / 2) + " \u2026 " + path.substring(path.length() - LONGEST_PLACE / 2);
        List<Markup> steps = new ArrayList<>();
        for (String step : shortened.split("(?=/)", -1)) {
            steps.add(steps.isEmpty() ? Markup.NOTHING : element("wbr").alone());
            steps.add(text(step));
        }
        return element("code").styled("place").holding(steps);
    }

    /** A link to a line of the source, or nothing if it is on none. */
    static Markup line(OptionalInt line) {
        return line.isEmpty()
                ? Markup.NOTHING
                : element("a")
                        .styled("line-link")
                        .set("href", "#L" + line.getAsInt())
                        .holding("Line " + number(line.getAsInt()));
    }

    /** A clause that can be read in the web: by whom, is not told there. */
    static Markup clause(SpecRef clause) {
        String words = clause.specification()
                + clause.requirement().map(id -> " \u00b7 " + id).orElse("");
        return clause.url().startsWith("https://") || clause.url().startsWith("http://")
                ? element("a")
                        .set("href", clause.url())
                        .set("rel", "noopener noreferrer")
                        .set("target", "_blank")
                        .holding(text(words), element("span").styled("unseen").holding(" (in a new tab)"))
                : text(words);
    }

    /** A page of its own, shown in a frame in which it can do nothing but open links. */
    static Markup frame(String title, String html) {
        // Only the links that leave a page have this attribute, and no text in it has a quotation mark.
        String leaving = html.replace(
                "rel=\"noopener noreferrer nofollow\"", "rel=\"noopener noreferrer nofollow\" target=\"_blank\"");
        return element("iframe")
                .set("title", title)
                .set("sandbox", "allow-popups allow-popups-to-escape-sandbox")
                .set("srcdoc", leaving)
                .holding();
    }

    /** A table whose first column names the row. */
    static Markup table(String caption, List<String> headings, List<List<Markup>> rows) {
        Element table = element("table");
        return table.holding(
                element("caption").holding(caption),
                element("thead")
                        .holding(element("tr")
                                .holding(headings.stream()
                                        .map(heading -> element("th")
                                                .set("scope", "col")
                                                .holding(heading))
                                        .toList())),
                element("tbody")
                        .holding(rows.stream().map(row -> row(headings, row)).toList()));
    }

    private static Markup row(List<String> headings, List<Markup> cells) {
        Markup[] all = new Markup[cells.size()];
        for (int i = 0; i < all.length; i++) {
            Element cell = i == 0 ? element("th").set("scope", "row") : element("td");
            all[i] = cell.set("data-label", headings.get(i)).holding(cells.get(i));
        }
        return element("tr").holding(all);
    }

    /** A number with its noun: {@code 1,204 values}. */
    static String count(long number, String noun) {
        if (number == 1) {
            return "1 " + noun;
        }
        return number(number) + " " + (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /** A number with its thousands told apart. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.cli.page.Markup.Element;
import org.lerkit.model.document.Format;

/**
 * The hidden form that has the document of a result, so that the server need not keep it, and the buttons that send it once more.
 */
final class Again {
    /** The field that says what is taken away, and the one that says as what format. */
    static final String WHAT = "what";

    static final String TO = "to";

    private static final String FORM = "again";

    private Again() {}

    /** The form. */
    static Markup form(Submission submission) {
        List<Markup> fields = new ArrayList<>();
        submission.name().ifPresent(name -> fields.add(hidden(Submission.NAME, name)));
        fields.add(hidden(Submission.AGAIN, Submission.encoded(submission.document())));
        submission
                .posting()
                .ifPresent(posting -> fields.add(hidden(Submission.POSTING_AGAIN, Submission.encoded(posting))));
        return element("form")
                .set("id", FORM)
                .set("method", "post")
                .set("action", Download.PATH)
                .set("enctype", "multipart/form-data")
                .holding(fields);
    }

    private static Markup hidden(String name, String value) {
        return element("input")
                .set("type", "hidden")
                .set("name", name)
                .set("value", value)
                .alone();
    }

    /** Takes something away. */
    static Markup button(Download download, String words) {
        return button(download.value(), words, "", download.isPage());
    }

    /** Takes away something of a conversion. What is read aloud says of which. */
    static Markup button(Download download, Format to, String words) {
        return button(download.value() + " " + to.id(), words, to.title(), download.isPage());
    }

    /** Checks it once more, and converts it. */
    static Markup convert(Format to) {
        return element("button")
                .set("type", "submit")
                .set("form", FORM)
                .set("formaction", StartPage.CHECK + "#conversions")
                .set("name", TO)
                .set("value", to.id())
                .holding(to.title());
    }

    private static Markup button(String value, String words, String of, boolean page) {
        Element button = element("button")
                .set("type", "submit")
                .set("form", FORM)
                .set("name", WHAT)
                .set("value", value);
        if (page) {
            button.set("formtarget", "_blank");
        }
        String unseen = (of.isEmpty() ? "" : ", " + of) + (page ? ", in a new tab" : "");
        return button.holding(
                text(words),
                unseen.isEmpty()
                        ? Markup.NOTHING
                        : element("span").styled("unseen").holding(unseen));
    }
}

package org.lerkit.testkit.internal.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.api.Links;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.internal.api.StatusInfo;
import org.lerkit.testkit.subject.CaseProvider;

/** How the list of documents is cut into parts, sorted, filtered, and reduced to some fields. */
final class DocumentListChecks {
    private static final String NOBODY_KNOWS = "fieldThatNobodyKnows";
    private static final int DEFAULT_LIMIT = 100;

    private DocumentListChecks() {}

    static void addTo(Probes<CaseProvider> probes) {
        probes.add("documents-listed", "all", "Lists documents.", (provider, examination) -> listed(provider))
                .add(
                        "lists-not-empty",
                        "all",
                        "Lists documents.",
                        (provider, examination) ->
                                DocumentList.of(provider, "").documents().isEmpty()
                                        ? Finding.failed("No document is listed.")
                                        : Finding.passed())
                .add(
                        "limit-default",
                        "all",
                        "Lists documents without a limit.",
                        some((provider, all) ->
                                DocumentList.of(provider, "").documents().size() <= DEFAULT_LIMIT
                                        ? Finding.passed()
                                        : Finding.failed("Without a limit more than 100 documents are in an answer.")))
                .add(
                        "limit-and-offset",
                        "two",
                        "Lists two documents at once, and one by one.",
                        several((provider, all) -> parts(provider)))
                .add(
                        "total-count",
                        "all",
                        "Compares the number told with what is listed.",
                        (provider, examination) -> total(provider, DocumentList.all(provider, examination)))
                .add(
                        "total-count-supplied",
                        "one",
                        "Lists one document.",
                        (provider, examination) -> DocumentList.of(provider, "limit=1")
                                        .reply()
                                        .header("X-Total-Count")
                                        .isPresent()
                                ? Finding.passed()
                                : Finding.failed("The number of all documents is not told."))
                .add(
                        "page-links",
                        "first",
                        "Lists the first of several documents.",
                        several((provider, all) -> links(provider, 0, Set.of("first", "last", "next"))))
                .add(
                        "page-links",
                        "second",
                        "Lists the second of several documents.",
                        several((provider, all) -> links(provider, 1, Set.of("first", "last", "prev"))))
                .add(
                        "sort-order",
                        "title",
                        "Sorts documents by their titles.",
                        several((provider, all) -> sorted(provider)))
                .add(
                        "sort-unknown-default",
                        "unknown",
                        "Sorts documents by what nobody knows.",
                        (provider, examination) -> Replies.expect(
                                DocumentList.of(provider, "sort=" + NOBODY_KNOWS)
                                        .reply(),
                                "To sort by a field that nobody knows",
                                Replies.OK))
                .add(
                        "filter-fields",
                        "title",
                        "Filters documents by a title.",
                        several((provider, all) -> filtered(provider, all, Json.text(all.get(0), "title"))))
                .add(
                        "filter-case-insensitive",
                        "upper",
                        "Filters documents by a title in capitals.",
                        several((provider, all) -> filtered(
                                provider, all, Json.text(all.get(0), "title").toUpperCase(Locale.ROOT))))
                .add(
                        "filter-unknown-refused",
                        "unknown",
                        "Filters documents by what nobody knows.",
                        (provider, examination) -> {
                            DocumentList list = DocumentList.of(provider, DocumentList.filter(NOBODY_KNOWS, "x"));
                            return list.documents().isEmpty()
                                            && StatusInfo.of(list.reply()).isPresent()
                                    ? Finding.passed()
                                    : Finding.failed(
                                            "A filter by a field that nobody knows gives data, or does not say that it"
                                                    + " gives none.");
                        })
                .add("blank-selection-refused", "blank", "Selects a blank field.", (provider, examination) -> {
                    DocumentList list = DocumentList.of(provider, "fields=");
                    boolean told = StatusInfo.of(list.reply())
                            .filter(info -> info.minorCodes().contains("invalid_selection_field"))
                            .isPresent();
                    Finding status = Replies.expect(list.reply(), "A blank selection", Replies.BAD_REQUEST);
                    return told || !status.equals(Finding.passed())
                            ? status
                            : Finding.failed("A blank selection is not answered with invalid_selection_field.");
                })
                .add(
                        "selection-unknown-all",
                        "unknown",
                        "Selects a field that nobody knows.",
                        several((provider, all) -> DocumentList.of(provider, "fields=" + NOBODY_KNOWS)
                                        .documents()
                                        .equals(DocumentList.of(provider, "").documents())
                                ? Finding.passed()
                                : Finding.failed(
                                        "A selection of a field that nobody knows is not answered with all data.")))
                .add(
                        "selection-only",
                        "two",
                        "Selects two fields.",
                        some((provider, all) -> selected(DocumentList.of(provider, "fields=identifier,title"))))
                .add(
                        "all-fields-by-default",
                        "first",
                        "Compares a document in the list with itself.",
                        some(DocumentListChecks::whole));
    }

    private interface Look {
        Finding at(CaseProvider provider, List<JsonObject> all) throws Exception;
    }

    /** Where there are at least two documents. */
    private static Probe<CaseProvider> several(Look look) {
        return at(look, 2);
    }

    /** Where there is at least one document. */
    private static Probe<CaseProvider> some(Look look) {
        return at(look, 1);
    }

    private static Probe<CaseProvider> at(Look look, int least) {
        return (provider, examination) -> {
            List<JsonObject> all = DocumentList.all(provider, examination);
            return all.size() < least
                    ? Finding.untested("The provider has fewer than " + least + " documents.")
                    : look.at(provider, all);
        };
    }

    private static Finding listed(CaseProvider provider) throws Exception {
        DocumentList list = DocumentList.of(provider, "");
        Finding status = Replies.expect(list.reply(), "The list of documents", Replies.OK);
        return status.equals(Finding.passed())
                        && list.reply()
                                .object()
                                .flatMap(answer -> answer.get("CFDocuments"))
                                .isEmpty()
                ? Finding.failed("The list of documents has no CFDocuments.")
                : status;
    }

    private static Finding parts(CaseProvider provider) throws Exception {
        List<String> oneByOne =
                new ArrayList<>(DocumentList.of(provider, "limit=1&offset=0").identifiers());
        oneByOne.addAll(DocumentList.of(provider, "limit=1&offset=1").identifiers());
        return oneByOne.size() == 2
                        && oneByOne.equals(DocumentList.of(provider, "limit=2").identifiers())
                ? Finding.passed()
                : Finding.failed("Two documents at once are not those that are listed one by one.");
    }

    private static Finding total(CaseProvider provider, List<JsonObject> all) throws Exception {
        Optional<String> told = DocumentList.of(provider, "limit=1").reply().header("X-Total-Count");
        if (told.isEmpty() || DocumentList.isBeyond(all)) {
            return Finding.untested("The number is not told, or too large to be counted.");
        }
        return told.get().equals(String.valueOf(all.size()))
                ? Finding.passed()
                : Finding.failed("X-Total-Count is not how many documents there are.");
    }

    private static Finding links(CaseProvider provider, int offset, Set<String> relations) throws Exception {
        Map<String, String> links =
                Links.of(DocumentList.of(provider, "limit=1&offset=" + offset).reply());
        return links.keySet().containsAll(relations)
                ? Finding.passed()
                : Finding.failed("A part of the list lacks links to other parts.");
    }

    /** Upper and lower case may be one or two. */
    private static Finding sorted(CaseProvider provider) throws Exception {
        List<String> up = titles(DocumentList.of(provider, "sort=title&orderBy=asc"));
        List<String> down = titles(DocumentList.of(provider, "sort=title&orderBy=desc"));
        Collections.reverse(down);
        boolean ordered = isSorted(up, Comparator.naturalOrder()) || isSorted(up, String.CASE_INSENSITIVE_ORDER);
        boolean reversed = isSorted(down, Comparator.naturalOrder()) || isSorted(down, String.CASE_INSENSITIVE_ORDER);
        return up.size() > 1 && ordered && reversed
                ? Finding.passed()
                : Finding.failed("Documents that are asked for by their titles, up or down, are in another order.");
    }

    private static List<String> titles(DocumentList list) {
        return new ArrayList<>(list.documents().stream()
                .map(document -> Json.text(document, "title"))
                .toList());
    }

    private static boolean isSorted(List<String> texts, Comparator<String> order) {
        return texts.equals(texts.stream().sorted(order).toList());
    }

    private static Finding filtered(CaseProvider provider, List<JsonObject> all, String title) throws Exception {
        if (!title.matches("[\\p{Alnum} .,-]+")) {
            return Finding.untested("The first title has signs that a filter would have to escape.");
        }
        List<String> asked = all.stream()
                .filter(document -> Json.text(document, "title").equalsIgnoreCase(title))
                .map(document -> Json.text(document, "identifier"))
                .sorted()
                .toList();
        List<String> given = DocumentList.of(provider, DocumentList.filter("title", title)).identifiers().stream()
                .sorted()
                .toList();
        return given.equals(asked)
                ? Finding.passed()
                : Finding.failed("A filter by a title gives other documents than have the title.");
    }

    private static Finding selected(DocumentList list) {
        return !list.documents().isEmpty()
                        && list.documents().stream()
                                .allMatch(
                                        document -> document.members().keySet().equals(Set.of("identifier", "title")))
                ? Finding.passed()
                : Finding.failed("A selection of two fields is not answered with these two.");
    }

    private static Finding whole(CaseProvider provider, List<JsonObject> all) throws Exception {
        String identifier = Json.identifier(all.get(0));
        JsonObject alone = provider.get("/CFDocuments/" + identifier).object().orElse(JsonObject.EMPTY);
        if (alone.members().isEmpty()) {
            return Finding.untested("The first document is not served by itself.");
        }
        return all.get(0).members().keySet().containsAll(alone.members().keySet()) && !identifier.isEmpty()
                ? Finding.passed()
                : Finding.failed("A document in the list lacks fields that it has by itself.");
    }
}

package org.lerkit.testkit.internal.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.subject.CaseProvider;
import org.lerkit.testkit.subject.HttpReply;

/**
 * A list of documents, as it was asked for.
 *
 * @param reply the whole answer
 * @param documents what is listed
 */
record DocumentList(HttpReply reply, List<JsonObject> documents) {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    /** The list for a query, as it is written in a request; all that comes without one, if it is empty. */
    static DocumentList of(CaseProvider provider, String query) throws Exception {
        HttpReply reply = provider.get("/CFDocuments" + (query.isEmpty() ? "" : '?' + query));
        return new DocumentList(
                reply,
                reply.isSuccess() ? Json.objects(reply.object().orElse(JsonObject.EMPTY), "CFDocuments") : List.of());
    }

    /** All documents, or the first two thousand: found once. */
    static List<JsonObject> all(CaseProvider provider, Examination examination) throws Exception {
        return examination.once(DocumentList.class, () -> {
            List<JsonObject> all = new ArrayList<>();
            for (int page = 0; page < MOST_PAGES; page++) {
                List<JsonObject> more =
                        of(provider, "limit=" + PAGE + "&offset=" + page * PAGE).documents();
                if (more.isEmpty() || all.containsAll(more)) {
                    return List.copyOf(all);
                }
                all.addAll(more);
            }
            return List.copyOf(all);
        });
    }

    /** Whether there are more than {@link #all} finds. */
    static boolean isBeyond(List<JsonObject> all) {
        return all.size() >= PAGE * MOST_PAGES;
    }

    /** A condition of a filter: that a member is this text. */
    static String filter(String member, String text) {
        return "filter=" + URLEncoder.encode(member + "='" + text + "'", StandardCharsets.UTF_8);
    }

    /** The identifiers, in order. */
    List<String> identifiers() {
        return documents.stream()
                .map(document -> Json.text(document, "identifier"))
                .toList();
    }
}

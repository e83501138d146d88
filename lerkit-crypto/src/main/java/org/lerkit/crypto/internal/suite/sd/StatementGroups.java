package org.lerkit.crypto.internal.suite.sd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.crypto.spi.NamedGraph;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/**
 * The statements of a document, with labels of blank nodes that only who has the key can make, and which of them
 * pointers select (Data Integrity ECDSA Cryptosuites 1.0, section 3.4.15, canonicalizeAndGroup).
 */
final class StatementGroups {
    static final String HASH = "SHA-256";
    private static final int MOST_POINTERS = 1_024;

    private final JsonObject document;
    private final Canonicalizer canonicalizer;
    private final Map<String, String> labelsByName;
    private final List<String> statements;
    private final Map<String, Integer> indexByStatement = new HashMap<>();

    StatementGroups(SecuredInput input, BlankNodeLabels labelling, byte[] hmacKey) {
        this.document = input.document();
        this.canonicalizer = input.canonicalizer();
        NamedGraph graph = canonicalizer.named(document, HASH);
        this.labelsByName = labelling.of(graph.labels(), hmacKey);
        this.statements = statements(graph, labelsByName);
        statements.forEach(statement -> indexByStatement.put(statement, indexByStatement.size()));
    }

    /** The statements, one line each, in the order in which they are signed. */
    List<String> statements() {
        return statements;
    }

    /**
     * What pointers select.
     *
     * @param indexes of the statements
     * @param labels what the issuer calls each blank node, by its canonical label among what is selected
     */
    record Selected(BitSet indexes, SortedMap<String, String> labels) {}

    /** What the pointers select; nothing without pointers. */
    Selected selected(Collection<JsonPointer> pointers) {
        if (pointers.isEmpty()) {
            return new Selected(new BitSet(), new TreeMap<>());
        }
        if (pointers.size() > MOST_POINTERS) {
            throw new DisclosureException(
                    CryptoProblem.DISCLOSURE_LIMIT.at(JsonPointer.ROOT, "more than " + MOST_POINTERS + " pointers"));
        }
        refuse(
                pointers.stream()
                        .filter(pointer -> document.at(pointer).isEmpty())
                        .toList(),
                CryptoProblem.DISCLOSURE_POINTER,
                "nothing is there");
        Optional<Selected> matching = matching(pointers);
        if (matching.isEmpty()) {
            String title = "a part of a value that is signed as one";
            refuse(
                    pointers.stream()
                            .filter(pointer -> matching(List.of(pointer)).isEmpty())
                            .toList(),
                    CryptoProblem.DISCLOSURE_PART,
                    title);
            throw new DisclosureException(CryptoProblem.DISCLOSURE_PART.at(JsonPointer.ROOT, title));
        }
        return matching.get();
    }

    /** What is selected; empty, if that says something that the document does not. */
    private Optional<Selected> matching(Collection<JsonPointer> pointers) {
        NamedGraph graph;
        try {
            graph = canonicalizer.named(PointerSelection.of(pointers).sparse(document), HASH);
        } catch (CanonicalizationException e) {
            return Optional.empty();
        }
        Map<String, String> byName = new HashMap<>();
        SortedMap<String, String> byLabel = new TreeMap<>();
        graph.labels().forEach((name, canonical) -> {
            String label = labelsByName.getOrDefault(name, name);
            byName.put(name, label);
            byLabel.put(canonical, label);
        });
        BitSet indexes = new BitSet();
        for (String statement : statements(graph, byName)) {
            Integer index = indexByStatement.get(statement);
            if (index == null) {
                return Optional.empty();
            }
            indexes.set(index);
        }
        return Optional.of(new Selected(indexes, byLabel));
    }

    private static List<String> statements(NamedGraph graph, Map<String, String> labels) {
        return graph.rdfc(labels)
                .map(StatementGroups::lines)
                .orElseThrow(() -> new IllegalStateException("blank nodes without labels"));
    }

    /** The lines of a text, each with its end. */
    static List<String> lines(byte[] text) {
        String all = new String(text, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (int start = 0, end; start < all.length(); start = end) {
            end = all.indexOf('\n', start) + 1; // a canonical form ends its last line too
            lines.add(all.substring(start, end));
        }
        return lines;
    }

    private static void refuse(Collection<JsonPointer> pointers, CryptoProblem kind, String title) {
        List<Problem> problems =
                pointers.stream().map(pointer -> kind.at(pointer, title)).toList();
        if (!problems.isEmpty()) {
            throw new DisclosureException(problems);
        }
    }
}

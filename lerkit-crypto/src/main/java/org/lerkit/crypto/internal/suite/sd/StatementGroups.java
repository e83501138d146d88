package org.lerkit.crypto.internal.suite.sd;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
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
    private final Map<String, String> labelsByName = new HashMap<>();
    private final List<String> statements;
    private final Map<String, Integer> indexByStatement = new HashMap<>();

    StatementGroups(SecuredInput input, BlankNodeLabels labelling, byte[] hmacKey) {
        this.document = input.document();
        this.canonicalizer = input.canonicalizer();
        Map<String, String> canonicalByName = canonicalizer.blankNodes(document, HASH);
        Map<String, String> labels = labelling.of(canonicalByName.values(), hmacKey);
        canonicalByName.forEach((name, canonical) -> labelsByName.put(name, requireNonNull(labels.get(canonical))));
        this.statements = statements(document, labels);
        statements.forEach(statement -> indexByStatement.put(statement, indexByStatement.size()));
    }

    /** The statements, one line each, in the order in which they are signed. */
    List<String> statements() {
        return statements;
    }

    /** The indexes of the statements that the pointers select; none without pointers. */
    BitSet matching(Collection<JsonPointer> pointers) {
        if (pointers.isEmpty()) {
            return new BitSet();
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
        Optional<BitSet> matching = indexes(pointers);
        if (matching.isEmpty()) {
            String title = "a part of a value that is signed as one";
            refuse(
                    pointers.stream()
                            .filter(pointer -> indexes(List.of(pointer)).isEmpty())
                            .toList(),
                    CryptoProblem.DISCLOSURE_PART,
                    title);
            throw new DisclosureException(CryptoProblem.DISCLOSURE_PART.at(JsonPointer.ROOT, title));
        }
        return matching.get();
    }

    /** What the issuer calls each blank node of what the pointers select, by its canonical label there. */
    SortedMap<String, String> labels(Collection<JsonPointer> pointers) {
        return labels(PointerSelection.of(pointers).sparse(document));
    }

    private SortedMap<String, String> labels(JsonObject selection) {
        SortedMap<String, String> labels = new TreeMap<>();
        canonicalizer
                .blankNodes(selection, HASH)
                .forEach((name, canonical) -> labels.put(canonical, labelsByName.getOrDefault(name, name)));
        return labels;
    }

    /** The indexes of what is selected; empty, if that says something that the document does not. */
    private Optional<BitSet> indexes(Collection<JsonPointer> pointers) {
        JsonObject selection = PointerSelection.of(pointers).sparse(document);
        BitSet indexes = new BitSet();
        try {
            for (String statement : statements(selection, labels(selection))) {
                Integer index = indexByStatement.get(statement);
                if (index == null) {
                    return Optional.empty();
                }
                indexes.set(index);
            }
            return Optional.of(indexes);
        } catch (CanonicalizationException e) {
            return Optional.empty();
        }
    }

    private List<String> statements(JsonObject part, Map<String, String> labels) {
        return canonicalizer
                .rdfc(part, HASH, labels)
                .map(StatementGroups::lines)
                .orElseThrow(() -> new IllegalStateException("blank nodes without labels"));
    }

    /** The lines of a text, each with its end. */
    static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line + "\n")
                .toList();
    }

    private static void refuse(Collection<JsonPointer> pointers, CryptoProblem kind, String title) {
        List<Problem> problems =
                pointers.stream().map(pointer -> kind.at(pointer, title)).toList();
        if (!problems.isEmpty()) {
            throw new DisclosureException(problems);
        }
    }
}

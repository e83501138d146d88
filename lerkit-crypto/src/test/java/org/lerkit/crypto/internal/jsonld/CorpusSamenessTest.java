package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.lerkit.model.testing.Corpus;

/** What {@link SamenessTest} asks, of every JSON-LD document of the field whose contexts are known. */
class CorpusSamenessTest {
    @Test
    void the_documents_of_the_corpus_are_the_same_and_none_is_left_to_the_reference(TestReporter reporter) {
        Corpus.require("contexts/INDEX.md");
        Comparison comparison = new Comparison(CorpusDocuments.contexts());
        CorpusDocuments.all(CorpusDocuments.contexts())
                .forEach(found -> comparison.compare(found.name(), found.document()));

        Comparison.Tally tally = comparison.tally();
        reporter.publishEntry("corpus", tally.toString());
        assertThat(tally.same).as(tally.toString()).isGreaterThan(100);
        assertThat(tally.declined).as(tally.toString()).isEmpty();
    }
}

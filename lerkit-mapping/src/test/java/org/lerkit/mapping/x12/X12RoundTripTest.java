package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Segment;

/** A transcript that becomes a record becomes the same transcript again. */
class X12RoundTripTest {
    @Test
    void college() {
        show("college");
        show("k12");
        show("minimal");
    }

    private static void show(String name) {
        for (TransactionSet set : X12Fixtures.transactions(name)) {
            Conversion<LearnerRecord> read = Transcript.convert(set, X12Fixtures.ALL_RELEASED);
            try {
                Conversion<X12Document> written = X12Writer.in(X12Fixtures.envelope(set.release()))
                        .write(read.value(), X12Fixtures.CHECKED)
                        .get(0);
                System.out.println(name + " " + differences(set.content(), transcript(written.value())));
                System.out.println(written.ledger().with(Disposition.Kind.DROPPED));
            } catch (org.lerkit.mapping.ConversionException e) {
                e.problems().forEach(p -> System.out.println(name + " " + p.code() + " " + p.location().path() + " " + p.title()));
            }
        }
    }

    /** The transaction set of an interchange. */
    static X12Segment transcript(X12Document interchange) {
        return interchange.segments().stream()
                .filter(segment -> segment.id().equals("ST"))
                .findFirst()
                .orElseThrow();
    }

    /** What one says and the other does not, element by element. */
    static List<String> differences(X12Segment one, X12Segment other) {
        List<String> different = new ArrayList<>();
        Set<String> here = said(one);
        Set<String> there = said(other);
        here.stream().filter(leaf -> !there.contains(leaf)).forEach(leaf -> different.add("- " + leaf));
        there.stream().filter(leaf -> !here.contains(leaf)).forEach(leaf -> different.add("+ " + leaf));
        return different;
    }

    private static Set<String> said(X12Segment transcript) {
        Set<String> said = new LinkedHashSet<>();
        String start = transcript.location().path();
        Source.of(transcript).all().stream()
                .map(leaf -> leaf.location().path().substring(start.length()) + " = " + leaf.text())
                .filter(leaf -> !leaf.startsWith("/ST0") && !leaf.startsWith("/SE["))
                .forEach(said::add);
        return said;
    }
}

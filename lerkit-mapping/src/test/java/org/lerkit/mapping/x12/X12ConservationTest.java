package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.*;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

class X12ConservationTest {
    @Test
    void try_it() throws Exception {
        for (ConversionOptions o : new ConversionOptions[]{X12Fixtures.CHECKED, X12Fixtures.ALL_RELEASED}) {
        TransactionSet t = X12Fixtures.transactions("college").get(0);
        var read = Transcript.convert(t, o);
        System.out.println(JsonWriter.toPrettyText(read.value().toJson()));
        read.ledger().entries().stream().filter(e -> e.disposition().token().equals("narrowed")||e.disposition().token().equals("dropped")).forEach(System.out::println);
        System.out.println(read.ledger().counts()+" "+read.problems());
        assertThat(ConservationLaw.perturb(Document.of(t.document()), d -> Transcript.convert(new TransactionSet("004010", t.delimiters(), d.x12().segments().get(0), java.util.List.of()), o).as(r -> Document.of(r.toJson())))).isEmpty();
        }
    }
}

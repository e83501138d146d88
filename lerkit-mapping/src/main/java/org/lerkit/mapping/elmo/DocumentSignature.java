package org.lerkit.mapping.elmo;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * The signature over a document, which proves nothing once the document is another one. It is worth something together
 * with the document as it arrived only, and that is kept where nothing in it is withheld.
 */
record DocumentSignature() implements Form {
    private static final Rule ORIGINAL = Elmo.TABLES.rule(
            "signature.original", "A signed document is kept as it arrived, unless something in it is withheld.");

    /** Keeps a signed document, when all of it has been read. */
    static void keep(byte[] original, Source document, Reading reading) {
        List<Leaf> all = document.all();
        if (document.has("Signature") && all.stream().noneMatch(reading.accounts()::isWithheld)) {
            Target verification = reading.record().item("verifications");
            verification.put("about", Traced.derived("record", ORIGINAL, all));
            verification.put("mediaType", Traced.derived("application/xml", ORIGINAL, all));
            verification.put("content", Traced.derived(Base64.getEncoder().encodeToString(original), ORIGINAL, all));
        }
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        scope.reading().accounts().drop(element, row.rule());
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("dropped", "narrowed");
    }

    @Override
    public String words(String element) {
        return element + " goes with the document as it arrived, into verifications[], if nothing in that is withheld.";
    }
}

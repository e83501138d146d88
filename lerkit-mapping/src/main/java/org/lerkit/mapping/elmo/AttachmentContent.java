package org.lerkit.mapping.elmo;

import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table.Row;

/** The document that is attached: an IRI that holds it. A second one, in another language, becomes a fact. */
record AttachmentContent() implements Form {
    private static final Form ID = Form.text("id");

    @Override
    public void read(Source element, Row row, Scope scope) {
        ID.read(element, row, scope);
        element.children("@lang").forEach(language -> Form.fact().read(language, row, scope));
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        ID.write(row, stock, to);
    }

    @Override
    public String target() {
        return "id";
    }

    @Override
    public String words(String element) {
        return element + " becomes id, the first time; its language, and further ones, become facts.";
    }
}

package org.lerkit.mapping.clr;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.MappingTable;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob3.DataModel;
import org.lerkit.model.vc1.VcDataModel1;
import org.lerkit.model.vc2.VcDataModel2;

/** What a credential says in another way on each data model: its first context, and from when and until when it holds. */
enum Envelope {
    V1_1(DataModel.V1_1, VcDataModel1.CONTEXT.url(), "issuanceDate", "expirationDate"),
    V2_0(DataModel.V2_0, VcDataModel2.CONTEXT.url(), "validFrom", "validUntil");

    private final DataModel model;
    private final String context;
    private final String from;
    private final String until;

    Envelope(DataModel model, String context, String from, String until) {
        this.model = model;
        this.context = context;
        this.from = from;
        this.until = until;
    }

    static Envelope of(DataModel model) {
        return model == DataModel.V1_1 ? V1_1 : V2_0;
    }

    /** That of a credential; empty if its first context is that of neither data model. */
    static Optional<Envelope> of(JsonObject credential) {
        return DataModel.of(credential).map(Envelope::of);
    }

    /** The first context. */
    String context() {
        return context;
    }

    /** The member that says from when a credential holds. */
    String from() {
        return from;
    }

    /** The member that says until when it does. */
    String until() {
        return until;
    }

    /** Whether a member is a date of the other data model, which says nothing on this one. */
    boolean isForeign(String member) {
        Envelope other = this == V1_1 ? V2_0 : V1_1;
        return member.equals(other.from) || member.equals(other.until);
    }

    /** Whether a credential can stand inside of one of this data model: contexts of the other contradict it. */
    boolean takes(JsonObject credential) {
        return DataModel.of(credential).filter(other -> other != model).isEmpty();
    }

    /** The lines of the writers, with the members of this data model. */
    MappingTable published(Format format) {
        List<MappingTable.Row> rows =
                WriteTable.TABLE.published(Format.LEARNER_RECORD, format).rows();
        return new MappingTable(
                Format.LEARNER_RECORD,
                format,
                rows.stream()
                        .map(row -> new MappingTable.Row(
                                row.source(),
                                row.target().replace(V2_0.from, from).replace(V2_0.until, until),
                                row.dispositions(),
                                row.rule()))
                        .toList());
    }
}

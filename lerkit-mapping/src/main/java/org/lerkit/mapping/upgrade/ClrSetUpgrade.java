package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Converter.Conversions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;

/** The records of a set of CLR 1.0, one after the other, each with places in the set; and what lies around them. */
final class ClrSetUpgrade {
    static final MemberTable TABLE = MemberTable.parse("clr1.upgrade.", """
            set.@context | control | | Contexts give terms their meaning; each record has those of CLR 2.0.
            set.id | dropped | | The id of the set, of which no record is a part any more.
            set.type | control | | The type of the set.
            set.clrs | nested | clr | A record each.
            set.signedClrs | dropped | | A signed record is a document of its own: convert it by itself.
            """);

    private static final Rule UNFIT = new Rule("clr1.upgrade.unfit", "Not an object, where the format has one.");

    private ClrSetUpgrade() {}

    /** The lines of the set, before those of records. */
    static MappingTable table(MappingTable records) {
        List<MappingTable.Row> rows =
                new ArrayList<>(TABLE.published(Format.CLR_SET_1, Format.CLR_2).rows());
        rows.addAll(records.rows());
        return new MappingTable(Format.CLR_SET_1, Format.CLR_2, rows);
    }

    /** @param upgrade the upgrade of a record by itself */
    static Conversions of(JsonObject set, Function<JsonObject, Conversion<Document>> upgrade) {
        Source source = Source.of(set);
        Accounts accounts = new Accounts(source);
        List<Supplier<Conversion<Document>>> records = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Source member : source.children()) {
            JsonPointer place = (JsonPointer) member.location();
            if (member.name().equals("clrs") && member.json().orElse(null) instanceof JsonObject record) {
                records.add(() -> within(place, () -> upgrade.apply(record)));
                places.add(place.value() + '/');
            } else if (member.name().equals("clrs")) {
                accounts.drop(member, UNFIT);
            }
        }
        TABLE.account(accounts, source, "set");
        Ledger all = accounts.finish(new Target()).ledger();
        Ledger envelope = new Ledger(
                all.entries().stream()
                        .filter(entry -> places.stream()
                                .noneMatch(place -> entry.source().path().startsWith(place)))
                        .toList(),
                List.of());
        Iterator<Supplier<Conversion<Document>>> each = records.iterator();
        return Upgrades.of(each, envelope);
    }

    /** A conversion of a part of a document, with places in the whole. */
    private static Conversion<Document> within(JsonPointer base, Supplier<Conversion<Document>> conversion) {
        try {
            Conversion<Document> made = conversion.get();
            List<Ledger.Entry> entries = made.ledger().entries().stream()
                    .map(entry -> new Ledger.Entry(
                            in(base, entry.source()),
                            entry.disposition(),
                            entry.targets(),
                            entry.influences(),
                            entry.rule()))
                    .toList();
            return new Conversion<>(
                    made.value(), new Ledger(entries, made.ledger().origins()), within(base, made.problems()));
        } catch (ConversionException e) {
            throw new ConversionException(within(base, e.problems()));
        }
    }

    private static List<Problem> within(JsonPointer base, List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.at(in(base, problem.location())))
                .toList();
    }

    private static SourceLocation in(JsonPointer base, SourceLocation place) {
        return place instanceof JsonPointer pointer ? pointer.under(base) : place;
    }
}

package org.lerkit.mapping.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** In which form an element goes into the record. */
public interface Form {
    /** Reads one element. */
    void read(Source element, Row row, Scope scope);

    /**
     * Writes what the record says at the place of this form as elements of that name: what {@link #read} has made of
     * them, backwards. Facts go back by their names, all at once, when the rest of a thing has been written.
     */
    default void write(Row row, Stock stock, Branch to) {
        // a form that only reads
    }

    /** The places of facts that are read into the thing around, each with the element they were in. */
    default List<Facts.Origin> facts(FactPath at) {
        return List.of();
    }

    /** Whether nothing but facts is made of an element. */
    default boolean isFacts() {
        return !facts(FactPath.of("element")).isEmpty();
    }

    /** What happens to the element, in a sentence. */
    String words(String element);

    /** The table by which the children are read, where there is one. */
    default List<Table> tables() {
        return List.of();
    }

    /** Where the element goes, in the words of the table; empty where it goes nowhere by itself. */
    default String target() {
        return "";
    }

    /** What may become of the element, as tokens of dispositions; none where what is inside has rows of its own. */
    default Set<String> dispositions() {
        return tables().isEmpty() ? Set.of("carried") : Set.of();
    }

    /** How the element is read where nothing but facts can be said. */
    default Form asFact() {
        return tables().isEmpty() ? fact() : facts(() -> tables().get(0));
    }

    /** The text, white space collapsed. */
    static Form text(String to) {
        return new Values.Text(Place.of(to), false, false);
    }

    /** The text with its line breaks, for what people wrote. */
    static Form prose(String to) {
        return new Values.Text(Place.of(to), true, false);
    }

    /** The text, where several elements share a place; the one whose type it fits takes it back. */
    static Form fitting(String to) {
        return new Values.Text(Place.of(to), false, true);
    }

    /** All elements of the name as one text in several languages, white space collapsed. */
    static Form localized(String to) {
        return new Localized(Place.of(to), false);
    }

    /** All elements of the name as one text in several languages, with line breaks. */
    static Form localizedProse(String to) {
        return new Localized(Place.of(to), true);
    }

    /** A number, kept as written. */
    static Form number(String to) {
        return new Values.Numeric(Place.of(to));
    }

    /** A code of a list. */
    static Form code(String to, String system) {
        return new Values.Code(Place.of(to), system);
    }

    /** An identifier whose kind is the name of the element. */
    static Form identifier(String to, String system) {
        return new Values.Identifies(Place.of(to), system);
    }

    /** An identifier whose kind is the name of the element, its number and who gave it among the children. */
    static Form identifier(String to, Supplier<Table> table, String number, String system) {
        return new Things.Part(Place.of(to), table, Optional.of(new Things.Kind("type", "", system)), number);
    }

    /** A fact of the thing that is being written. */
    static Form fact() {
        return fact("extensions[]");
    }

    /** A fact at another place. */
    static Form fact(String to) {
        return new Values.Fact(Place.of(to), false);
    }

    /** Whatever is inside, known or not, as facts at that place: for what is withheld as a whole or released as one. */
    static Form anything(String to) {
        return new Values.Fact(Place.of(to), true);
    }

    /** What the table knows, as facts of the thing that is being written. */
    static Form facts(Supplier<Table> table) {
        return new Things.Inside(() -> table.get().asFacts(), Things.Inside.Times.JOINED, "");
    }

    /** Nothing of its own is said in it. */
    static Form control(String why) {
        return new Values.Nothing(why);
    }

    /** What others defined, as facts of the thing it stands in. */
    static Form extensions(String to) {
        return new Values.UserDefined(Place.of(to));
    }

    /** The children are read into the same thing; those of a second element of the name become facts. */
    static Form once(Supplier<Table> table) {
        return new Things.Inside(table, Things.Inside.Times.ONCE, "");
    }

    /** The children of all elements of the name are read into the same thing, as if they stood in one. */
    static Form inside(Supplier<Table> table) {
        return new Things.Inside(table, Things.Inside.Times.JOINED, "");
    }

    /** The children of each element are read into the same thing; of one that lacks the child needed, as facts. */
    static Form each(Supplier<Table> table, String needed) {
        return new Things.Inside(table, Things.Inside.Times.EACH, needed);
    }

    /** The children are read into an object of their own. */
    static Form object(String to, Supplier<Table> table) {
        return new Things.Part(Place.of(to), table, Optional.empty(), "");
    }

    /** The children are read into an object of their own, which means nothing without one of them. */
    static Form object(String to, Supplier<Table> table, String needed) {
        return new Things.Part(Place.of(to), table, Optional.empty(), needed);
    }

    /** The children are read into an object of its own, with a kind. */
    static Form object(String to, Supplier<Table> table, String kind, String system) {
        return new Things.Part(Place.of(to), table, Optional.of(new Things.Kind("kind", kind, system)), "");
    }

    /** The children are read into an attainment of their own. */
    static Form attainment(String to, String kind, Supplier<Table> table) {
        return new Things.Attained(Place.of(to), kind, table);
    }

    /** An organisation of its own, of which the place has the key. */
    static Form organization(String to, Supplier<Table> table) {
        return new Things.Organized(Place.of(to), table);
    }

    /**
     * Left out, with everything inside.
     *
     * @param why as a sentence
     */
    static Form dropped(String why) {
        return new Things.Dropped(why);
    }

    /** Kept back for privacy, unless every one of the categories is released. */
    default Form withheldAs(Category... categories) {
        return new Things.Withheld(this, Set.of(categories));
    }
}

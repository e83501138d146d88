package org.lerkit.mapping.elm;

import java.util.List;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;

/** What the tables of the European Learning Model share. */
final class Elm {
    static final Tables TABLES = Tables.of("elm", List.of());
    static final String EXTENSIONS = "extensions[]";

    private static final Form NAME = Form.dropped("Nothing in a record refers to that part by its name.");
    private static final Form CLASS = Form.control("Its place says of what class it is.");

    private static final Table SCHEME =
            TABLES.bare("ConceptScheme").row("id", Form.text("system")).row("type", CLASS);

    /** A term of a vocabulary, as a code. */
    static final Table CONCEPT = TABLES.bare("Concept")
            .row("id", Form.text("value"))
            .row("type", CLASS)
            .row("inScheme", Form.inside(() -> Elm.SCHEME))
            .row("prefLabel", PlainWords.at("label"))
            .row("notation", Form.text("originalText"))
            .row("definition", new People());

    /** What a term says beside its address, where that is known. */
    static final Table KNOWN = TABLES.bare("Concept known")
            .row("type", CLASS)
            .row("inScheme", Form.control("The code says of which list it is."))
            .row("prefLabel", PlainWords.at("label"))
            .row("notation", Form.text("originalText"))
            .row("definition", new People());

    private static final Table FRAMEWORK =
            TABLES.bare("Framework").row("id", Form.text("framework")).row("type", CLASS);

    /** A term of a vocabulary, as something that is aligned with. */
    static final Table ALIGNED = TABLES.bare("Concept aligned")
            .row("id", Form.text("url"))
            .row("type", CLASS)
            .row("inScheme", Form.inside(() -> Elm.FRAMEWORK))
            .row("prefLabel", LanguageMap.at("name"))
            .row("notation", Form.text("code"))
            .row("definition", LanguageMap.at("description"));

    private static final Table LANGUAGE = TABLES.bare("Language")
            .row("id", LanguageTag.at("languages[]"))
            .row("type", CLASS)
            .rows(new People(), "inScheme", "prefLabel", "notation", "definition");

    /** Words about something, as notes. */
    private static final Table NOTE = TABLES.bare("Note")
            .row("id", NAME)
            .row("type", CLASS)
            .row("noteLiteral", PlainWords.at("notes[]"))
            .rows(new People(), "subject", "noteFormat");

    private Elm() {}

    /** A part of something, without extensions of its own and of no interest by its name. */
    static Table part(String name) {
        return TABLES.bare(name).row("id", NAME).row("type", CLASS);
    }

    /** A thing that has a name and extensions of its own. */
    static Table thing(String name) {
        return TABLES.table(name).row("id", Form.text("id"));
    }

    /** A term of a vocabulary, which has to say which. */
    static Form concept(String to) {
        return Form.object(to, () -> Elm.CONCEPT, "id");
    }

    /** The same, as something that is aligned with. */
    static Form aligned() {
        return Form.object("alignments[]", () -> Elm.ALIGNED, "id");
    }

    static Form language() {
        return Form.each(() -> Elm.LANGUAGE, "id");
    }

    static Form note() {
        return Form.inside(() -> Elm.NOTE);
    }

    /** That something says of what class it is. */
    static Form classOf() {
        return CLASS;
    }
}

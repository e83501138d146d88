package org.lerkit.mapping.competency.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/**
 * What the columns of a crosswalk mean: a line each, {@code column | words}, and the relations that a row states.
 *
 * @param title what it is for
 * @param columns the names of the columns as their publisher writes them, by those that {@link TableFile#name} makes
 * @param statements the relations of each row
 */
record CrosswalkLayout(String title, Map<String, Column> columns, List<Statement> statements) {
    /** A column. */
    record Column(String name, String words) {}

    /** What the ends of relations are written as. */
    enum End {
        /** An address. */
        ADDRESS("", "an address"),
        /** A code of ISCO-08, with or without the C that ESCO has before it. */
        ISCO("C?([0-9]{1,4})", "a code of ISCO-08: one to four digits"),
        /** A code of O*NET-SOC. */
        ONET("([0-9]{2}-[0-9]{4}\\.[0-9]{2})", "a code of O*NET-SOC: 11-1011.00"),
        /** A code of the Standard Occupational Classification. */
        SOC("([0-9]{2}-[0-9]{4})", "a code of SOC: 11-1011");

        private final Pattern form;
        final String words;

        End(String form, String words) {
            this.form = Pattern.compile(form);
            this.words = words;
        }

        Optional<Iri> of(String cell) {
            if (this == ADDRESS) { // without a pattern: there are millions of them
                return isAddress(cell) ? Optional.of(new Iri(cell)) : Optional.empty();
            }
            Matcher matcher = form.matcher(cell);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (this) {
                        case ISCO -> Identifiers.isco(matcher.group(1));
                        case ONET -> Identifiers.onet(matcher.group(1));
                        default -> Identifiers.soc(matcher.group(1));
                    });
        }

        private static boolean isAddress(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                if (Character.isWhitespace(cell.charAt(i))) {
                    return false;
                }
            }
            return cell.indexOf(':') > 0;
        }
    }

    /**
     * What a word in a column comes to.
     *
     * @param type the type of the relation
     * @param confidence how much of that of the whole crosswalk
     */
    record Meaning(RelationType type, double confidence) {}

    /**
     * A relation of each row.
     *
     * @param by the column whose word decides about it; empty where it is always the same
     * @param meanings by the words in that column, in lower case; by the empty word where it is always the same
     * @param method how it was found, where that is not what the caller says of the whole
     */
    record Statement(
            String from,
            End fromEnd,
            String to,
            End toEnd,
            String by,
            Map<String, Meaning> meanings,
            Optional<Method> method) {}

    private static final Map<String, Meaning> USE = Map.of(
            "essential", new Meaning(RelationType.ESSENTIAL_FOR, 1),
            "optional", new Meaning(RelationType.OPTIONAL_FOR, 1));

    private static final Map<String, Meaning> SKOS = Map.of(
            "exactmatch", new Meaning(RelationType.EXACT_MATCH, 1),
            "closematch", new Meaning(RelationType.CLOSE_MATCH, 1),
            "broadmatch", new Meaning(RelationType.BROAD_MATCH, 1),
            "narrowmatch", new Meaning(RelationType.NARROW_MATCH, 1));

    static final CrosswalkLayout ESCO_RELATIONS = new CrosswalkLayout(
            "Skills that occupations of ESCO need",
            columns("""
                    occupationUri | The occupation.
                    relationType | `essential` or `optional`: whether the occupation can do without the skill.
                    skillType | Not used: the framework says it.
                    skillUri | The skill.
                    """),
            List.of(stated("skilluri", End.ADDRESS, "occupationuri", End.ADDRESS, "relationtype", USE)));

    static final CrosswalkLayout ESCO_BY_ISCO = new CrosswalkLayout(
            "Skills that groups of ISCO-08 need",
            columns("""
                    isco08_code | The group.
                    skill_uri | The skill.
                    skill_label | Not used: the framework says it.
                    skill_type | `essential` or `optional`: whether the group can do without the skill.
                    """),
            List.of(stated("skilluri", End.ADDRESS, "isco08code", End.ISCO, "skilltype", USE)));

    static final CrosswalkLayout SOC_TO_ISCO = new CrosswalkLayout(
            "Occupations of SOC and groups of ISCO-08",
            columns("""
                    soc_code | The occupation of SOC.
                    soc_title | Not used.
                    isco08_code | The group of ISCO-08.
                    isco08_title | Not used.
                    mapping_type | `direct`: close; `approximate`: close, with 0.8 of the confidence; `partial`: they share a little.
                    """),
            List.of(stated(
                    "soccode",
                    End.SOC,
                    "isco08code",
                    End.ISCO,
                    "mappingtype",
                    Map.of(
                            "direct", new Meaning(RelationType.CLOSE_MATCH, 1),
                            "approximate", new Meaning(RelationType.CLOSE_MATCH, 0.8),
                            "partial", new Meaning(RelationType.MINOR_MATCH, 1)))));

    static final CrosswalkLayout NESTA = new CrosswalkLayout(
            "Occupations of ESCO and O*NET, by Nesta",
            columns("""
                    id | Not used: a number of the file.
                    esco_occupation | Not used: the framework says it.
                    isco_code | The group of ISCO-08 that the occupation of ESCO is a case of.
                    onet_code | The occupation of O*NET, which is close.
                    onet_occupation | Not used: the framework says it.
                    matching_job_titles | Not used: texts.
                    semantic_similarity | Not used: how near texts are says nothing of what they mean.
                    confidence | What a person thought of it: `2` is all of the confidence, `1` 0.8 of it, `0.5` half of it.
                    concept_uri | The occupation of ESCO.
                    """),
            List.of(
                    new Statement(
                            "concepturi",
                            End.ADDRESS,
                            "onetcode",
                            End.ONET,
                            "confidence",
                            nesta(),
                            Optional.of(Method.MANUAL_REVIEW)),
                    stated("concepturi", End.ADDRESS, "iscocode", End.ISCO, "", always(RelationType.CHILD_OF))));

    static final CrosswalkLayout ESCO_TO_ONET = new CrosswalkLayout(
            "Occupations of O*NET and ESCO, by ESCO",
            columns("""
                    O*NET Id | The occupation of O*NET.
                    O*NET Title | Not used: the framework says it.
                    O*NET Description | Not used: the framework says it.
                    ESCO or ISCO URI | The occupation of ESCO or group of ISCO-08.
                    ESCO or ISCO Title | Not used: the framework says it.
                    ESCO or ISCO Description | Not used: the framework says it.
                    Type of Match | `exactMatch`, `closeMatch`, `broadMatch` (that of ESCO is broader), `narrowMatch`.
                    """),
            List.of(stated("onetid", End.ONET, "escooriscouri", End.ADDRESS, "typeofmatch", SKOS)));

    static final CrosswalkLayout PLAIN = new CrosswalkLayout(
            "Any relations",
            columns("""
                    from | The address of the one.
                    relation | What it is to the other, in a word of `RelationType`: `exact-match`, `broad-match` (the other is broader).
                    to | The address of the other.
                    method | `explicit`, `manual-review` or `statistical`; empty where it is that of the whole.
                    confidence | More than 0 and at most 1: how much of the confidence of the whole; empty for all of it.
                    asserted by | Who states it; empty where it is who states the whole.
                    asserted on | When; empty where it is when the whole was stated.
                    """),
            List.of(stated("from", End.ADDRESS, "to", End.ADDRESS, "relation", words())));

    /** In the order of the guide. */
    static final List<CrosswalkLayout> ALL =
            List.of(ESCO_RELATIONS, ESCO_BY_ISCO, SOC_TO_ISCO, NESTA, ESCO_TO_ONET, PLAIN);

    private static Map<String, Meaning> words() {
        return Stream.of(
                        RelationType.EXACT_MATCH,
                        RelationType.CLOSE_MATCH,
                        RelationType.BROAD_MATCH,
                        RelationType.NARROW_MATCH,
                        RelationType.MAJOR_MATCH,
                        RelationType.MINOR_MATCH,
                        RelationType.RELATED,
                        RelationType.CHILD_OF,
                        RelationType.PART_OF,
                        RelationType.PEER_OF,
                        RelationType.REPLACED_BY,
                        RelationType.TRANSLATION,
                        RelationType.ESSENTIAL_FOR,
                        RelationType.OPTIONAL_FOR)
                .collect(Collectors.toUnmodifiableMap(RelationType::text, type -> new Meaning(type, 1)));
    }

    private static Map<String, Meaning> always(RelationType type) {
        return Map.of("", new Meaning(type, 1));
    }

    /** Numbers as people and programs write them. */
    private static Map<String, Meaning> nesta() {
        Meaning all = new Meaning(RelationType.CLOSE_MATCH, 1);
        Meaning most = new Meaning(RelationType.CLOSE_MATCH, 0.8);
        return Map.of("2", all, "2.0", all, "1", most, "1.0", most, "0.5", new Meaning(RelationType.CLOSE_MATCH, 0.5));
    }

    private static Statement stated(
            String from, End fromEnd, String to, End toEnd, String by, Map<String, Meaning> meanings) {
        return new Statement(from, fromEnd, to, toEnd, by, meanings, Optional.empty());
    }

    private static Map<String, Column> columns(String lines) {
        Map<String, Column> columns = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            String[] cells = line.split(" \\| ", 2);
            columns.put(TableFile.name(cells[0]), new Column(cells[0], cells[1]));
        });
        return columns;
    }

    /** The columns that a table cannot do without. */
    List<String> required() {
        List<String> required = new ArrayList<>();
        for (Statement statement : statements) {
            required.add(statement.from);
            required.add(statement.to);
            if (!statement.by.isEmpty()) {
                required.add(statement.by);
            }
        }
        return required;
    }

    /** Whether rows may say of themselves who states them, how it was found and how sure it is. */
    boolean saysProvenance() {
        return columns.containsKey("assertedby");
    }

    boolean isHeader(Set<String> names) {
        return names.containsAll(required());
    }

    boolean knows(String column) {
        return columns.containsKey(TableFile.name(column));
    }
}

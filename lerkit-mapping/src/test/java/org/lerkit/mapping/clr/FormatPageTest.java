package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.SourceDocument;

/** The page about CLR 2.0 is printed from the tables that the converters use ({@code -Dupdate.docs} prints it anew). */
class FormatPageTest {
    private static final Path PAGE = Path.of("../docs/formats/clr2.md");

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void every_member_of_the_hub_has_a_line() {
        assertThat(missing(LearnerRecord.class, "record")).isEmpty();
        assertThat(missing(SourceDocument.class, "document")).isEmpty();
        assertThat(missing(Organization.class, "organization")).isEmpty();
        assertThat(missing(Attainment.class, "attainment")).isEmpty();
        assertThat(missing(org.lerkit.model.record.Learner.class, "learner")).isEmpty();
        assertThat(missing(org.lerkit.model.record.Result.class, "result")).isEmpty();
        assertThat(missing(org.lerkit.model.record.AcademicFacets.class, "academic"))
                .isEmpty();
        assertThat(missing(org.lerkit.model.record.CompetencyClaim.class, "competency"))
                .isEmpty();
    }

    private static List<String> missing(Class<?> type, String row) {
        List<String> missing = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean known = WriteTable.TABLE.find(row, component.getName()).isPresent();
            if (!known) {
                missing.add(component.getName()
                        + (component.getGenericType() instanceof ParameterizedType generic ? " " + generic : ""));
            }
        }
        return missing;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Comprehensive Learner Record 2.0 and Open Badges 3.0

                Printed from the tables that the converters use; change those, not this page.

                A record is written as one CLR on the W3C data model 2.0, or where it is asked for on 1.1, with an Open Badges
                3.0 credential for each course, award, test, summary, licence, activity and assessed competency. On data
                model 1.1 `validFrom` is `issuanceDate` and `validUntil` is `expirationDate`; everything else is the same. Terms, programmes and academic records are
                achievements that are not asserted, unless the record says an outcome of them; associations of type
                `isPartOf` say what belongs to what. What one learner did (why credit was given, how a repeated course
                counts) are results, so that the achievement stays the same for everyone.

                Ids are UUIDs of version 5, computed from what they name: of an achievement from all that is said of it, of a
                credential from the number and time of the document, its sender, the learner's identity and the place in the
                record. Nothing that is withheld ever reaches them.

                """);
        print(page, "From a learner record to CLR 2.0", WriteTable.TABLE);
        print(page, "From CLR 2.0 and Open Badges 3.0 to a learner record", ReadTable.TABLE);
        return page.toString();
    }

    private static void print(StringBuilder page, String title, MemberTable table) {
        page.append("## ").append(title).append("\n\n| member | becomes | where | why |\n|---|---|---|---|\n");
        for (MemberTable.Row row : table.rows()) {
            String target = row.disposition().equals("nested") ? "see `" + row.target() + "`" : code(row.target());
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            row.member(),
                            row.disposition() + (row.withheld() ? " or withheld" : ""),
                            target,
                            row.rule().words())
                    .replace("\r", ""));
        }
        page.append('\n');
    }

    private static String code(String target) {
        return target.isEmpty() ? "" : "`" + target.replace(", ", "`, `") + "`";
    }
}

package org.lerkit.model.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.model.RowLocation;
import org.lerkit.model.csv.CsvTable.Row;

class CsvTableTest {
    private static final CsvTable TABLE = new CsvTable(
            "courses",
            List.of("code", "title"),
            List.of(new Row(2, 2, List.of("W1", "Welding, \"cold\"")), new Row(3, 4, List.of("", " Steel\nand more"))));

    @Test
    void it_is_written_as_rfc_4180_says() {
        assertThat(TABLE.toText()).isEqualTo("code,title\r\nW1,\"Welding, \"\"cold\"\"\"\r\n,\" Steel\nand more\"\r\n");
        assertThat(TABLE.rowsToText()).startsWith("W1,");
    }

    @Test
    void a_cell_is_named_by_table_row_and_column() {
        RowLocation cell = TABLE.location(TABLE.rows().get(1), 1);

        assertThat(cell.path()).isEqualTo("/courses/row[3]/title");
        assertThat(cell.describe()).isEqualTo("row 3 of courses (line 4), column title");
        assertThat(TABLE.location(TABLE.rows().get(0)).path()).isEqualTo("/courses/row[2]");
        assertThat(new RowLocation("", 7, 0, "grade").describe()).isEqualTo("row 7, column grade");
        assertThat(new RowLocation("", 0, 0, "").describe()).isEqualTo("the table");
        assertThat(new RowLocation("", 0, 0, "").path()).isEmpty();
    }

    @Test
    void one_cell_changes_and_no_other() {
        CsvTable changed = TABLE.with(TABLE.location(TABLE.rows().get(0), 0), "W2");

        assertThat(changed.rows().get(0).cells()).containsExactly("W2", "Welding, \"cold\"");
        assertThat(changed.rows().get(1)).isEqualTo(TABLE.rows().get(1));
        assertThat(TABLE.with(new RowLocation("", 2, 2, "code"), "W2")).isSameAs(TABLE);
        assertThat(TABLE.with(new RowLocation("courses", 2, 2, "none"), "W2")).isSameAs(TABLE);
    }

    @Test
    void columns_have_different_names_and_rows_a_cell_for_each() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsvTable("", List.of("a", "a"), List.of()))
                .withMessage("two columns of one name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsvTable("", List.of("a"), List.of(new Row(2, 2, List.of()))))
                .withMessage("row 2 has 0 cells, and not 1");
    }
}

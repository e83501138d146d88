package org.lerkit.model.testing;

import java.util.Arrays;

/** A table of a generated page. */
public final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();

    public MarkdownTable(Object... heads) {
        row(heads);
        row(Arrays.stream(heads).map(head -> "---").toArray());
    }

    /** Adds a row; a cell is what it prints. */
    public void row(Object... cells) {
        text.append("|");
        Arrays.stream(cells).forEach(cell -> text.append(' ').append(cell).append(" |"));
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

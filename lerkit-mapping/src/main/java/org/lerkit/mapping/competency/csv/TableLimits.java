package org.lerkit.mapping.competency.csv;

/**
 * How much is read before a file is refused.
 *
 * @param cell how many characters a cell may have
 * @param columns how many columns there may be
 * @param rows how many rows there may be
 */
public record TableLimits(int cell, int columns, long rows) {
    /** Far more than the largest framework has: 64 Ki characters a cell, 256 columns, 5,000,000 rows. */
    public static final TableLimits STANDARD = new TableLimits(64 << 10, 256, 5_000_000);

    /** @throws IllegalArgumentException if a limit is not positive */
    public TableLimits {
        if (cell < 1 || columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}

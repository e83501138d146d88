package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import org.lerkit.model.document.Format;

/**
 * Two formats of which one becomes the other, and what may be lost on the way. Immutable and thread-safe.
 *
 * @param from what is read
 * @param to what is written
 * @param direct whether the converter was made for the pair; otherwise a learner record is in between
 * @param losses what may become of a leaf, as {@link Disposition#token()}; neither carried nor control. Which of
 *     them a document meets is in the ledger of its conversion
 */
public record ConversionPair(Format from, Format to, boolean direct, Set<String> losses) {
    public ConversionPair {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        losses = Set.copyOf(losses);
    }

    static ConversionPair of(Converter converter, boolean direct) {
        Set<String> losses = new HashSet<>();
        converter.tables().forEach(table -> losses.addAll(table.losses()));
        return new ConversionPair(converter.from(), converter.to(), direct, losses);
    }
}

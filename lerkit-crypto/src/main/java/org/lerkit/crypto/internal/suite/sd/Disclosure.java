package org.lerkit.crypto.internal.suite.sd;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.lerkit.model.JsonPointer;

/**
 * What a holder discloses of a document.
 *
 * @param split all statements of the document, apart by whether they are mandatory
 * @param mandatoryIndexes which of those disclosed are mandatory, ascending
 * @param selectiveIndexes which of those that are not mandatory are disclosed
 * @param labels what the issuer called each blank node of what is disclosed, by its canonical label there
 */
record Disclosure(
        Split split, List<Integer> mandatoryIndexes, BitSet selectiveIndexes, SortedMap<String, String> labels) {
    /** Of the document that has these statements, what these pointers select; the first are among the second. */
    static Disclosure of(StatementGroups groups, Collection<JsonPointer> mandatory, Collection<JsonPointer> all) {
        BitSet always = groups.selected(mandatory).indexes();
        StatementGroups.Selected selected = groups.selected(all);
        BitSet disclosed = selected.indexes();
        return new Disclosure(
                Split.of(groups.statements(), always),
                positions(disclosed, always).stream().boxed().toList(),
                positions(complement(always, groups.statements().size()), disclosed),
                selected.labels());
    }

    /** Where, in a row of these only, those are that are among the others too. */
    private static BitSet positions(BitSet row, BitSet others) {
        BitSet positions = new BitSet();
        int position = 0;
        for (int index = row.nextSetBit(0); index >= 0; index = row.nextSetBit(index + 1)) {
            positions.set(position++, others.get(index));
        }
        return positions;
    }

    private static BitSet complement(BitSet set, int size) {
        BitSet complement = new BitSet();
        complement.set(0, size);
        complement.andNot(set);
        return complement;
    }
}

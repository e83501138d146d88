package org.lerkit.crypto.internal.suite.sd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lerkit.crypto.internal.encoding.Hashes;

/** Statements apart by whether they are mandatory, each part in its order. */
record Split(List<String> mandatory, List<String> others) {
    static Split of(List<String> statements, BitSet mandatory) {
        List<String> always = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            (mandatory.get(i) ? always : others).add(statements.get(i));
        }
        return new Split(always, others);
    }

    /** The hash of what is mandatory. */
    byte[] mandatoryHash() {
        return Hashes.of(StatementGroups.HASH, utf8(String.join("", mandatory)));
    }

    /** What is not mandatory, each as it is signed. */
    List<byte[]> messages() {
        return others.stream().map(Split::utf8).toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

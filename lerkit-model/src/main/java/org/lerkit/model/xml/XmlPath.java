package org.lerkit.model.xml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way from a shape down to one of its leaves.
 *
 * @param members one a step, at least one
 */
public record XmlPath(List<XmlMember<?>> members) {
    public XmlPath {
        members = List.copyOf(members);
    }

    /** The names of the steps: {@code Student/Person/Name/LastName}. */
    public String names() {
        return members.stream().map(XmlMember::name).collect(Collectors.joining("/"));
    }

    /** The last step. */
    public XmlMember<?> leaf() {
        return members.get(members.size() - 1);
    }

    @Override
    public String toString() {
        return names();
    }
}

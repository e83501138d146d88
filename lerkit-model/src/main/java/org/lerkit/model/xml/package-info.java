/**
 * XML as an immutable tree in which every node knows its place, and the declaration from which a wire type's accessors
 * and structural rules come.
 *
 * <p>{@link org.lerkit.model.xml.XmlReader} refuses what a record never needs (DTDs, entities, XML 1.1) and everything
 * beyond its limits; it reads whole documents, or the records of a document of any size one by one. The parser is the
 * JDK's own, fed by a reader of ours that decodes, counts and knows where tags start, because the JDK's parser gives
 * only their ends.
 */
@NullMarked
package org.lerkit.model.xml;

import org.jspecify.annotations.NullMarked;

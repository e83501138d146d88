/**
 * Competencies and Academic Standards Exchange 1.0 and 1.1: frameworks of competencies, as packages and as services
 * give out their parts. 1.1 adds members and terms to the classes of 1.0 and takes none away, so that one type serves both;
 * what is new says so. Wire types, each a record of its JSON. {@code check()} reports what real frameworks have beside
 * their classes, and identifiers and hierarchies that contradict themselves; everything can be read all the same.
 */
@NullMarked
package org.lerkit.model.case1;

import org.jspecify.annotations.NullMarked;

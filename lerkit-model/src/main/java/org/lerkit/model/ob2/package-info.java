/** Open Badges 2.0 as wire types: each a record of its JSON, whose members are declared once. Objects may be embedded or
 * stand as the IRI where they are hosted: both read as the object, which in the second case has nothing but its id.
 * {@code check()} looks at one document and fetches nothing, so it says what can be said of that document alone. */
@NullMarked
package org.lerkit.model.ob2;

import org.jspecify.annotations.NullMarked;

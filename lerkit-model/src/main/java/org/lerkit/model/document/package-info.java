/** Documents as they arrive: which format they are in, found by content, and credentials whose received bytes stay the
 * truth. Formats are coordinates and open for more; credential types of every specification share {@link
 * org.lerkit.model.document.Credential}. Knows no format's types. */
@NullMarked
package org.lerkit.model.document;

import org.jspecify.annotations.NullMarked;

/**
 * CLR 2.0 and Open Badges 3.0, on either data model, to the hub and back; and from the hub to CLR 1.0, by way of CLR 2.0.
 *
 * <p>What becomes of every member is said once, as data: {@code WriteTable} for the way out,
 * {@code ReadTable} for the way in; {@code docs/formats/clr2.md} is printed from them. The classes
 * beside them hold what tables cannot: how a tree of attainments becomes one credential each (the achievement apart from
 * what one learner did), how ids are computed from what they name, and how results are tied to their descriptions.
 */
@NullMarked
package org.lerkit.mapping.clr;

import org.jspecify.annotations.NullMarked;

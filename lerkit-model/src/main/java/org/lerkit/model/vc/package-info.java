/** What credentials of both data models carry and other specifications define: proofs, statuses and schemas, each kind
 * told by its {@code type}. Three sealed families with an unknown case each, so that what lerkit cannot check can still
 * be read; and the rules that both data models state in the same words. Structure only: nothing here checks a proof or
 * looks up a status. */
@NullMarked
package org.lerkit.model.vc;

import org.jspecify.annotations.NullMarked;

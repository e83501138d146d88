/**
 * Comprehensive Learner Record 1.0, before it was built on Verifiable Credentials: a record of assertions, each about an
 * achievement that stands inside it, with endorsements, all of them hosted or signed. Wire types, each a record of its
 * JSON; members with many values are always arrays. {@code check()} also says where the parts of a record contradict each
 * other.
 */
@NullMarked
package org.lerkit.model.clr1;

import org.jspecify.annotations.NullMarked;

/** The standard profiles: which requirements and which checks each role has. */
@NullMarked
package org.lerkit.testkit.profile;

import org.jspecify.annotations.NullMarked;

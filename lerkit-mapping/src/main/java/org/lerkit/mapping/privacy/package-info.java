/**
 * What is withheld from conversions for privacy, and how a caller asks for it.
 *
 * <p>Readers withhold by {@link org.lerkit.mapping.privacy.PrivacyProfile.Category}, for only they know what an element of
 * their format is. What a profile names by its place in a record is withheld from whatever any reader made, in one place
 * of the engine, before a writer or a caller sees it.
 */
@NullMarked
package org.lerkit.mapping.privacy;

import org.jspecify.annotations.NullMarked;

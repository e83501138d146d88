/**
 * LER-RS and Trusted Career Profiles, read into learner records and written from them, alone or in a credential.
 *
 * <p>What becomes of each member is declared in tables ({@link org.lerkit.mapping.internal.table.Table});
 * {@code docs/formats/ler-rs.md} is generated from them. One form is of LER-RS alone: that of entries, which can have
 * credentials beside or instead of their fields.
 */
@NullMarked
package org.lerkit.mapping.hropen;

import org.jspecify.annotations.NullMarked;

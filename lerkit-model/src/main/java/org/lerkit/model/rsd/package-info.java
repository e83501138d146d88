/**
 * Rich Skill Descriptors and collections of them, as the Open Skills Management Toolset gives them out in version 3 of
 * its interface. Wire types, each a record of its JSON; {@link org.lerkit.model.rsd.RichSkillDescriptor} and {@link
 * org.lerkit.model.rsd.RichSkillCollection} are the documents. What services say in other ways, such as members of
 * version 2, can be read all the same, and {@code check()} reports it.
 */
@NullMarked
package org.lerkit.model.rsd;

import org.jspecify.annotations.NullMarked;

/**
 * Two of the documents that HR Open has schemas for, whole, as wire types, each a record of its JSON. LER-RS, the learning
 * and employment record, as its schemas of 4.4 and 4.5 have it, and the Trusted Career Profile, as it is called from 4.6
 * on: a resume of which each entry can carry what vouches for it. And {@link org.lerkit.model.hropen.PositionOpening}, a
 * job that an organisation has to give.
 *
 * <p>A record stands alone ({@link org.lerkit.model.hropen.LerRs}) or inside a credential
 * ({@link org.lerkit.model.hropen.LerRsCredential}). {@code check()} of the credential judges the wrapper and not what is
 * in it, as its schema does; {@code payload().check()} judges the record.
 *
 * <p>The job that a record was written for is a position opening, or one of JDX JobSchema+, which is kept as JSON:
 * {@code org.lerkit.model.jdx.JobDescription} is its type.
 */
@NullMarked
package org.lerkit.model.hropen;

import org.jspecify.annotations.NullMarked;

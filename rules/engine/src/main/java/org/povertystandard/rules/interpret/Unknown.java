package org.povertystandard.rules.interpret;

import java.util.List;
import org.povertystandard.fact.FactId;

/**
 * An unanswered question of a household or a member, or a group of them that are answered together.
 *
 * @param member index of the member, or {@link Facts#HOUSEHOLD}
 * @param facts the questions
 */
record Unknown(int member, List<FactId> facts) {}

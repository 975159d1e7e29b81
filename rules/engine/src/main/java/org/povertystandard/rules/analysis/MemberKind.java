package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.Map;

/**
 * Members who are alike in what ties blocks together, such as the age and the sex: for each block all that such a member can
 * add, with the plainest way.
 *
 * @param context what they are alike in
 * @param adds for each block, the counts and the ways
 */
record MemberKind(Way context, List<Map<Long, Way>> adds) {}

/**
 * What follows from what people judged: which judgement holds of each pair, which things and accounts are one by judgement,
 * and which judgements contradict each other.
 *
 * <p>Entry class: {@link org.attest.resolve.judge.Decisions}; the rule that joins is {@link org.attest.resolve.judge.Joining}.
 * All results are functions of the set of judgements: the order of lists and lines, and the order in which the two are named,
 * change nothing.
 *
 * <p>Not done here: reading lists, what rules other than judgement join, whether what is judged is there, and any RDF.
 */
@NullMarked
package org.attest.resolve.judge;

import org.jspecify.annotations.NullMarked;

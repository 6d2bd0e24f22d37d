package org.huiji.demo;

import java.time.LocalDate;
import org.huiji.declaration.Content;
import org.huiji.declaration.ReviewState;

/**
 * A fictional declaration before it is kept.
 *
 * @param place which of the round it is, from 0
 * @param received when the company handed it in
 * @param state how far its review comes
 * @param papers how many of the required papers are handed in, in percent
 */
record DemoPlatform(
    int place, Content content, LocalDate received, ReviewState state, int papers) {}

package org.confidant.matching.solver;

import java.util.Arrays;

/** Scored pairs in a growing list. */
final class Pairs {

    int count;
    int[] mentee;
    int[] mentor;
    long[] score;

    Pairs(int room) {
        mentee = new int[room];
        mentor = new int[room];
        score = new long[room];
    }

    void add(int ofMentee, int ofMentor, long points) {
        if (count == mentee.length) {
            var room = count + count / 2 + 16;
            mentee = Arrays.copyOf(mentee, room);
            mentor = Arrays.copyOf(mentor, room);
            score = Arrays.copyOf(score, room);
        }
        mentee[count] = ofMentee;
        mentor[count] = ofMentor;
        score[count++] = points;
    }
}

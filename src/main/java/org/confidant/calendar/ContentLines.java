package org.confidant.calendar;

import java.nio.charset.StandardCharsets;

/** Long lines folded as RFC 5545 asks: at 75 octets, and never within a character, which ical4j counts as one. */
final class ContentLines {

    private static final int OCTETS = 75;

    private ContentLines() {}

    static String folded(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + 64);
        var octets = 0;
        for (var at = 0; at < unfolded.length(); ) {
            var one = Character.toString(unfolded.codePointAt(at));
            var size = one.getBytes(StandardCharsets.UTF_8).length;
            if (one.equals("\r") || one.equals("\n")) {
                octets = 0;
            } else if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(one);
            at += one.length();
        }
        return folded.toString();
    }
}

package org.confidant.calendar;

import java.nio.charset.StandardCharsets;

/**
 * A meeting as a file that calendars take: alone, or as a part of a mail (RFC 5546, RFC 6047).
 *
 * @param method what a calendar is to do with it: {@code REQUEST} or {@code CANCEL}
 * @param content lines of at most 75 octets that end in CR and LF
 */
public record CalendarPart(String method, String content) {

    /** What it travels as; a mail whose part names no method is no invitation to Outlook. */
    public String contentType() {
        return "text/calendar; charset=utf-8; method=" + method;
    }

    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}

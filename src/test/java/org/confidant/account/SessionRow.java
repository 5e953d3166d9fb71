package org.confidant.account;

/** What becomes of something that a session keeps. */
public final class SessionRow {

    private SessionRow() {}

    /** Written into a session's row and read again, as between two requests. */
    public static Object again(Object kept) {
        var content = new SessionContent().springSessionConversionService();
        return content.convert(content.convert(kept, byte[].class), Object.class);
    }
}

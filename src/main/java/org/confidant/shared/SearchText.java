package org.confidant.shared;

/** What somebody typed to search for, such that a page can show it and a database compare it. */
public final class SearchText {

    /** As much as a search field takes. */
    private static final int LONGEST = 120;

    private SearchText() {}

    /** Without control characters and blanks around it, and no longer than a search field. */
    public static String of(String typed) {
        var clean = typed.replaceAll("\\p{Cntrl}", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }
}

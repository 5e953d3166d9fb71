package org.confidant.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.people.Viewer;
import org.confidant.shared.SealedId;

/**
 * How a feature tells its texts where they stand alone, away from the page they belong to. Each feature whose texts can be opened to
 * a program has one.
 */
public interface Telling {

    /** The kinds of sealed text that it tells, as the vault knows them. */
    Set<String> kinds();

    /**
     * In a number of statements that does not grow with theirs.
     *
     * @param texts of those kinds, opened for the viewer
     */
    Map<SealedId, Told> tell(Viewer viewer, Collection<Kept> texts);

    /**
     * @param title what it is about, in its author's words; empty where there is none
     * @param facts what the words alone do not say, a line each
     * @param words in Markdown
     */
    record Told(String title, List<String> facts, String words) {}
}

package org.confidant.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a file says of people where we do not know whether it means that they are here.
 *
 * @param field where it is asked: it names the column, too, so that no answer is taken for one about another column
 */
record UnknownStatus(String field, String text) {

    /** More different ones are no statuses. */
    private static final int MOST = 20;

    static List<UnknownStatus> in(ImportFile file) {
        var texts = new LinkedHashMap<String, String>();
        file.cells(ImportColumn.STATUS).stream()
                .filter(text -> EmploymentStatus.active(text).isEmpty()
                        && Cells.brief(text).equals(text))
                .forEach(text -> texts.putIfAbsent(EmploymentStatus.bare(text), text));
        var place = file.layout().places().get(ImportColumn.STATUS);
        var found = List.copyOf(texts.values());
        return IntStream.range(0, Math.min(MOST, found.size()))
                .mapToObj(number -> new UnknownStatus("status" + place + "-" + number, found.get(number)))
                .toList();
    }

    /** As the form says it. */
    String said(ImportChoices choices) {
        return choices.active(text).map(here -> here ? "here" : "left").orElse("refused");
    }
}

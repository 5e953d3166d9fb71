package org.confidant.people;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody sends of a file's columns. A map, because it has as many fields as the file has columns and unknown statuses. */
record ColumnsForm(Map<String, String> fields) {

    static final String DATES = "dates";
    static final String NAMES = "names";
    static final String ZONE = "zone";
    static final List<String> STATUSES = List.of("refused", "here", "left");

    static ColumnsForm sent(Map<String, String> fields) {
        return new ColumnsForm(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Cells.showable(field.getValue()))));
    }

    /** As the file is read now. */
    static ColumnsForm of(ImportFile file, ZoneId usual) {
        var fields = new HashMap<String, String>();
        var choices = file.layout().choices();
        file.layout().places().forEach((column, place) -> fields.put(column(place), column.head()));
        fields.put(DATES, choices.dateOrder() == null ? "" : choices.dateOrder().name());
        fields.put(NAMES, choices.nameOrder().name());
        fields.put(ZONE, (choices.zone() == null ? usual : choices.zone()).getId());
        for (var status : UnknownStatus.in(file)) {
            fields.put(status.field(), status.said(choices));
        }
        return new ColumnsForm(fields);
    }

    /** The name of the field of the column at this place. */
    static String column(int place) {
        return "column" + place;
    }

    /** What is used is used; what means nothing is not. */
    ImportChoices choices(ImportFile file) {
        var uses = IntStream.range(0, file.layout().width())
                .mapToObj(place -> use(place).map(ImportColumn::head).orElse(""))
                .toList();
        var names = NameOrder.FAMILY_FIRST.name().equals(text(NAMES)) ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST;
        var said = new ImportChoices(uses, dates(), names, zone(), List.of(), List.of());
        var statuses = UnknownStatus.in(file.readAs(said));
        return new ImportChoices(uses, dates(), names, zone(), meant(statuses, "here"), meant(statuses, "left"));
    }

    Optional<ImportColumn> use(int place) {
        return ImportColumn.of(text(column(place)));
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    private @Nullable DateOrder dates() {
        return switch (text(DATES)) {
            case "DAY_FIRST" -> DateOrder.DAY_FIRST;
            case "MONTH_FIRST" -> DateOrder.MONTH_FIRST;
            default -> null;
        };
    }

    private @Nullable ZoneId zone() {
        var zone = text(ZONE);
        return RowReader.isZone(zone) ? ZoneId.of(zone) : null;
    }

    private List<String> meant(List<UnknownStatus> statuses, String what) {
        return statuses.stream()
                .filter(status -> text(status.field()).equals(what))
                .map(status -> EmploymentStatus.bare(status.text()))
                .toList();
    }
}

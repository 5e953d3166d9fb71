package org.confidant.people;

import java.util.EnumSet;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** Whether a file can be previewed with what somebody said of its columns. */
final class ColumnsCheck {

    private final ColumnsForm form;
    private final ImportFile read;
    private final BindingResult errors;

    private ColumnsCheck(ColumnsForm form, ImportFile read, BindingResult errors) {
        this.form = form;
        this.read = read;
        this.errors = errors;
    }

    /** For a page that shows the form, with nothing wrong. */
    static BindingResult unchecked(ColumnsForm form) {
        return new MapBindingResult(form.fields(), "form");
    }

    /** @param read the file, as the form says it is to be read */
    static BindingResult of(ColumnsForm form, ImportFile read) {
        var errors = unchecked(form);
        new ColumnsCheck(form, read, errors).check();
        return errors;
    }

    private void check() {
        checkUses();
        var unclear = read.unclear();
        unclear.missing()
                .forEach(column -> errors.reject("people.import.columns.missing", new Object[] {name(column)}, null));
        if (!unclear.day().isEmpty()) {
            errors.rejectValue(ColumnsForm.DATES, "people.import.columns.dates.missing");
        }
        var statuses = read.layout().places().get(ImportColumn.STATUS);
        if (unclear.statuses() && statuses != null) {
            errors.rejectValue(ColumnsForm.column(statuses), "people.import.columns.statuses.missing");
        }
        var zone = form.text(ColumnsForm.ZONE);
        if (!read.zoned() && !zone.isEmpty() && !RowReader.isZone(zone)) {
            errors.rejectValue(ColumnsForm.ZONE, "people.import.columns.zone.unknown");
        }
    }

    private void checkUses() {
        var used = EnumSet.noneOf(ImportColumn.class);
        for (var place = 0; place < read.layout().width(); place++) {
            var field = ColumnsForm.column(place);
            var use = form.use(place);
            if (use.isEmpty() && !form.text(field).isEmpty()) {
                errors.rejectValue(field, "people.import.columns.unknown");
            }
            if (use.isPresent() && !used.add(use.get())) {
                errors.rejectValue(field, "people.import.columns.twice", new Object[] {name(use.get())}, null);
            }
        }
    }

    private static DefaultMessageSourceResolvable name(ImportColumn column) {
        return new DefaultMessageSourceResolvable("people.column." + column.head());
    }
}

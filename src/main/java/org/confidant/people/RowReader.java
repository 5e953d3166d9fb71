package org.confidant.people;

import static org.confidant.people.ImportColumn.*;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one row and collects everything that is wrong with it, so that it needs mending once only. */
final class RowReader {

    private static final Map<ImportColumn, Integer> LONGEST = Map.of(
            EMPLOYEE_ID,
            64,
            GIVEN_NAME,
            120,
            FAMILY_NAME,
            120,
            EMAIL,
            254,
            JOB_TITLE,
            300,
            LEVEL,
            120,
            DEPARTMENT,
            120,
            LOCATION,
            120);
    private static final int LONGEST_ITEM = 300;
    private static final int MOST_ITEMS = 100;
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final ImportRow row;
    private final List<Problem> problems = new ArrayList<>();

    private final KnownPeople known;
    private final ZoneId usual;
    private final @Nullable KnownPerson before;

    private RowReader(ImportRow row, KnownPeople known, ZoneId usual) {
        this.row = row;
        this.known = known;
        this.usual = usual;
        var id = Cells.clean(row.cell(EMPLOYEE_ID));
        var email = EmailAddress.canonical(Cells.clean(row.cell(EMAIL)));
        this.before = known.before(id, email).orElse(null);
    }

    /**
     * @param known whoever is here already keeps what the file has no column for
     * @param usual the zone of new people where the file has no column of zones
     */
    static Candidate read(ImportRow row, KnownPeople known, ZoneId usual) {
        return row.whole() ? new RowReader(row, known, usual).read() : torn(row);
    }

    static boolean isZone(String name) {
        return ZONES.contains(name);
    }

    private static Candidate torn(ImportRow row) {
        var found = Problem.of(
                "columns",
                Integer.toString(row.cells().size()),
                Integer.toString(row.layout().width()));
        var name = Cells.brief(String.join(" ", row.cells()));
        return new Candidate(row.line(), name, "", "", "", null, List.of(found), null);
    }

    private Candidate read() {
        ImportColumn.ofPeople().stream().filter(this::unshowable).forEach(this::refuseUnshowable);
        var id = required(EMPLOYEE_ID);
        var manager = manager();
        if (!manager.isEmpty() && manager.equals(id)) {
            problems.add(Problem.of("manager-self", id));
        }
        var data = new PersonData(
                id,
                required(GIVEN_NAME),
                text(FAMILY_NAME),
                email(),
                text(JOB_TITLE),
                text(LEVEL),
                text(DEPARTMENT),
                text(LOCATION),
                timeZone(),
                languages(),
                items(SKILLS),
                items(WANTS_TO_LEARN),
                hiredOn(),
                active());
        var name = Cells.brief(Names.full(data.givenName(), data.familyName()));
        return new Candidate(
                row.line(),
                name,
                id,
                data.email(),
                manager,
                problems.isEmpty() ? data : null,
                List.copyOf(problems),
                null);
    }

    private String manager() {
        var above = before == null ? null : before.manager();
        return row.has(MANAGER_ID) ? Cells.clean(row.cell(MANAGER_ID)) : above == null ? "" : known.key(above);
    }

    private boolean unshowable(ImportColumn column) {
        return Cells.unshowable(row.cell(column));
    }

    private void refuseUnshowable(ImportColumn column) {
        problems.add(Problem.of("unshowable", column.head()));
    }

    private String required(ImportColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            problems.add(Problem.of("missing", column.head()));
        }
        return text;
    }

    private String text(ImportColumn column) {
        if (!row.has(column)) {
            return before == null ? "" : column.of(before.data(), "");
        }
        var text = Cells.clean(row.cell(column));
        var longest = LONGEST.getOrDefault(column, LONGEST_ITEM);
        if (text.length() > longest) {
            problems.add(Problem.of("long", column.head(), Integer.toString(longest)));
        }
        return text;
    }

    private String email() {
        var address = required(EMAIL);
        if (!address.isEmpty() && !EmailAddress.valid(address)) {
            problems.add(Problem.of("email-invalid", address));
        }
        return EmailAddress.canonical(address);
    }

    private ZoneId timeZone() {
        if (!row.has(TIME_ZONE)) {
            return before == null ? usual : before.data().timeZone();
        }
        var zone = required(TIME_ZONE);
        if (isZone(zone)) {
            return ZoneId.of(zone);
        }
        if (!zone.isEmpty()) {
            problems.add(Problem.of("zone", zone));
        }
        return ZoneOffset.UTC;
    }

    private List<String> languages() {
        var tags = items(ImportColumn.LANGUAGES);
        tags.stream()
                .filter(tag -> !LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage()))
                .forEach(tag -> problems.add(Problem.of("language", tag)));
        return tags;
    }

    private List<String> items(ImportColumn column) {
        if (!row.has(column)) {
            return before == null ? List.of() : before.data().items(column);
        }
        var items = Cells.list(row.cell(column), row.layout().separator());
        if (items.size() > MOST_ITEMS) {
            problems.add(Problem.of("many", column.head(), Integer.toString(MOST_ITEMS)));
        }
        if (items.stream().anyMatch(item -> item.length() > LONGEST_ITEM)) {
            problems.add(Problem.of("long", column.head(), Integer.toString(LONGEST_ITEM)));
        }
        return items;
    }

    private @Nullable LocalDate hiredOn() {
        if (!row.has(HIRED_ON)) {
            return before == null ? null : before.data().hiredOn();
        }
        var text = Cells.clean(row.cell(HIRED_ON));
        var date = row.layout().dates().read(text).orElse(null);
        if (date != null && (date.getYear() < 1900 || date.getYear() >= 2200)) {
            date = null;
        }
        if (date == null && !text.isEmpty()) {
            problems.add(Problem.of("date", text));
        }
        return date;
    }

    private boolean active() {
        if (!row.has(STATUS)) {
            return before == null || before.data().active();
        }
        var status = required(STATUS);
        var active = row.layout().choices().active(status);
        if (active.isEmpty() && !status.isEmpty()) {
            problems.add(Problem.of("status", status));
        }
        return active.orElse(false);
    }
}

package org.confidant.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What HR's export says of people, in our order. A file has the needed ones at least. */
enum ImportColumn {
    EMPLOYEE_ID(data -> Objects.toString(data.employeeId(), "")),
    GIVEN_NAME(PersonData::givenName),
    FAMILY_NAME(PersonData::familyName),
    EMAIL(PersonData::email),
    JOB_TITLE(PersonData::jobTitle),
    LEVEL(PersonData::level),
    DEPARTMENT(PersonData::department),
    LOCATION(PersonData::location),
    TIME_ZONE(data -> data.timeZone().getId()),
    LANGUAGES(data -> String.join("; ", data.languages())),
    SKILLS(data -> String.join("; ", data.skills())),
    WANTS_TO_LEARN(data -> String.join("; ", data.wantsToLearn())),
    HIRED_ON(data -> Objects.toString(data.hiredOn(), "")),
    MANAGER_ID(data -> ""),
    STATUS(data -> data.active() ? "active" : "left"),
    /** Both names in one column, of which the people keep two. */
    NAME(data -> "");

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<PersonData, String> value;

    ImportColumn(Function<PersonData, String> value) {
        this.value = value;
    }

    /** As the head of the file writes it. */
    public String head() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param manager the employee id of the manager, which the data does not hold */
    String of(PersonData data, String manager) {
        return this == MANAGER_ID ? manager : value.apply(data);
    }

    /** Whether no file can do without it. */
    boolean needed() {
        return this == EMPLOYEE_ID || this == GIVEN_NAME || this == EMAIL;
    }

    /** Those that people have a value of. */
    static List<ImportColumn> ofPeople() {
        return Arrays.stream(values()).filter(column -> column != NAME).toList();
    }

    static List<String> heads() {
        return ofPeople().stream().map(ImportColumn::head).toList();
    }

    static Optional<ImportColumn> of(String head) {
        return Arrays.stream(values())
                .filter(column -> column.head().equals(head))
                .findFirst();
    }
}

package org.confidant.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The columns of HR's export, in its order. Every file has all of them. */
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
    STATUS(data -> data.active() ? "active" : "left");

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

    static Optional<ImportColumn> called(String head) {
        return Arrays.stream(values())
                .filter(column -> column.head().equals(head.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static List<String> heads() {
        return Arrays.stream(values()).map(ImportColumn::head).toList();
    }
}

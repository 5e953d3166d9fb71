package org.confidant.people;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What HR's export says of one person, and what it may change. */
@Embeddable
record PersonData(
        @Nullable String employeeId,
        String givenName,
        String familyName,
        String email,
        String jobTitle,
        String level,
        String department,
        String location,
        ZoneId timeZone,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> languages,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> skills,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> wantsToLearn,

        @Nullable LocalDate hiredOn,
        boolean active) {

    /** Every row of a file has one; only people added by hand may not. */
    String requireEmployeeId() {
        return Objects.requireNonNull(employeeId, "nobody is imported without an employee id");
    }

    /** The same person, here or not. */
    PersonData as(boolean here) {
        return new PersonData(
                employeeId,
                givenName,
                familyName,
                email,
                jobTitle,
                level,
                department,
                location,
                timeZone,
                languages,
                skills,
                wantsToLearn,
                hiredOn,
                here);
    }

    /** The things of a column that lists some. */
    List<String> items(ImportColumn list) {
        return switch (list) {
            case LANGUAGES -> languages;
            case SKILLS -> skills;
            case WANTS_TO_LEARN -> wantsToLearn;
            default -> throw new IllegalArgumentException(list + " is no list");
        };
    }

    /** What a search looks through, folded. */
    String searchText() {
        var id = Objects.requireNonNullElse(employeeId, "");
        var parts = List.of(givenName, familyName, email, id, jobTitle, department, location);
        return Folding.fold(String.join(" ", parts));
    }

    /** What a list is sorted by, folded. */
    String sortName() {
        return Folding.fold(familyName + " " + givenName);
    }
}

package org.confidant.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Someone to add by hand: begin with {@link #named}, add what is known. */
public record NewPerson(
        @Nullable String employeeId,
        String givenName,
        String familyName,
        String email,
        String jobTitle,
        String department,
        String location,
        ZoneId zone,
        @Nullable Locale locale,
        List<String> languages,
        @Nullable LocalDate hiredOn,
        @Nullable PersonId manager,
        boolean administrator) {

    public static NewPerson named(String givenName, String familyName, String email) {
        return new NewPerson(
                null, givenName, familyName, email, "", "", "", ZoneOffset.UTC, null, List.of(), null, null, false);
    }

    public NewPerson employed(String id, LocalDate since) {
        return new NewPerson(
                id,
                givenName,
                familyName,
                email,
                jobTitle,
                department,
                location,
                zone,
                locale,
                languages,
                since,
                manager,
                administrator);
    }

    public NewPerson working(String title, String in) {
        return new NewPerson(
                employeeId,
                givenName,
                familyName,
                email,
                title,
                in,
                location,
                zone,
                locale,
                languages,
                hiredOn,
                manager,
                administrator);
    }

    /** @param order the language order that dates and times are written in */
    public NewPerson at(String place, ZoneId there, Locale order) {
        return new NewPerson(
                employeeId,
                givenName,
                familyName,
                email,
                jobTitle,
                department,
                place,
                there,
                order,
                languages,
                hiredOn,
                manager,
                administrator);
    }

    /** @param tags language tags, such as {@code en} or {@code pt} */
    public NewPerson speaking(String... tags) {
        return new NewPerson(
                employeeId,
                givenName,
                familyName,
                email,
                jobTitle,
                department,
                location,
                zone,
                locale,
                List.of(tags),
                hiredOn,
                manager,
                administrator);
    }

    public NewPerson reportingTo(@Nullable PersonId above) {
        return new NewPerson(
                employeeId,
                givenName,
                familyName,
                email,
                jobTitle,
                department,
                location,
                zone,
                locale,
                languages,
                hiredOn,
                above,
                administrator);
    }

    public NewPerson asAdministrator() {
        return new NewPerson(
                employeeId,
                givenName,
                familyName,
                email,
                jobTitle,
                department,
                location,
                zone,
                locale,
                languages,
                hiredOn,
                manager,
                true);
    }
}

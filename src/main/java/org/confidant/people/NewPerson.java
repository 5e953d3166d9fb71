package org.confidant.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Someone to add by hand: begin with {@link #named}, add what is known. */
public final class NewPerson {

    private final String givenName;
    private final String familyName;
    private final String email;
    private @Nullable String employeeId;
    private @Nullable LocalDate hiredOn;
    private String jobTitle = "";
    private String department = "";
    private String location = "";
    private ZoneId zone = ZoneId.of("UTC");
    private @Nullable Locale locale;
    private List<String> languages = List.of();
    private @Nullable PersonId manager;
    private boolean administrator;

    private NewPerson(String givenName, String familyName, String email) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.email = email;
    }

    public static NewPerson named(String givenName, String familyName, String email) {
        return new NewPerson(givenName, familyName, email);
    }

    public NewPerson employed(String id, LocalDate since) {
        employeeId = id;
        hiredOn = since;
        return this;
    }

    public NewPerson working(String title, String in) {
        jobTitle = title;
        department = in;
        return this;
    }

    /** @param order the language order that dates and times are written in */
    public NewPerson at(String place, ZoneId there, Locale order) {
        location = place;
        zone = there;
        locale = order;
        return this;
    }

    /** @param tags language tags, such as {@code en} or {@code pt} */
    public NewPerson speaking(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public NewPerson reportingTo(@Nullable PersonId above) {
        manager = above;
        return this;
    }

    public NewPerson asAdministrator() {
        administrator = true;
        return this;
    }

    PersonData data() {
        return new PersonData(
                employeeId,
                givenName,
                familyName,
                EmailAddress.canonical(email),
                jobTitle,
                "",
                department,
                location,
                zone,
                languages,
                List.of(),
                List.of(),
                hiredOn,
                true);
    }

    @Nullable
    PersonId manager() {
        return manager;
    }

    @Nullable
    Locale locale() {
        return locale;
    }

    boolean isAdministrator() {
        return administrator;
    }
}

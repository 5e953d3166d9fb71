package org.confidant.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Locale;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Someone in the organisation. HR's export says who they are; whether they administrate is said here only. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by SQL only
class Person {

    @EmbeddedId
    private PersonId id;

    @Embedded
    private PersonData data;

    private @Nullable PersonId managerId;
    private boolean administrator;
    private @Nullable Locale locale;
    private String searchText;
    private String sortName;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, PersonData data, @Nullable PersonId managerId) {
        this.id = id;
        this.data = data;
        this.managerId = managerId;
        this.searchText = data.searchText();
        this.sortName = data.sortName();
    }

    static Person added(NewPerson person) {
        var added = new Person(PersonId.next(), person.data(), person.manager());
        added.administrator = person.isAdministrator();
        added.locale = person.locale();
        return added;
    }

    /** Takes over what HR now says. */
    void update(PersonData now, @Nullable PersonId manager) {
        data = now;
        managerId = manager;
        searchText = now.searchText();
        sortName = now.sortName();
    }

    /** @throws RefusedException when they have left already */
    void depart() {
        if (!data.active()) {
            throw RefusedException.notNow("people.refused.left");
        }
        data = data.as(false);
    }

    /** @throws RefusedException when they are here */
    void comeBack() {
        if (data.active()) {
            throw RefusedException.notNow("people.refused.here");
        }
        data = data.as(true);
    }

    PersonId id() {
        return id;
    }

    PersonData data() {
        return data;
    }

    @Nullable
    PersonId managerId() {
        return managerId;
    }

    boolean isAdministrator() {
        return administrator;
    }

    KnownPerson asKnown() {
        return new KnownPerson(id, data, managerId);
    }
}

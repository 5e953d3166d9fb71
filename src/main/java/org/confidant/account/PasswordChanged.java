package org.confidant.account;

import org.confidant.shared.PersonId;

/** Somebody who knew this person’s password chose another. */
public record PasswordChanged(PersonId person) {}

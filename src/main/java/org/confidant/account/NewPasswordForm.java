package org.confidant.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A password to set. */
record NewPasswordForm(
        @NotBlank(message = "{account.password.missing}") @Size(max = 4096, message = "{account.password.long}")
        String password) {

    static final NewPasswordForm EMPTY = new NewPasswordForm("");
}

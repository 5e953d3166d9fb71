package org.confidant.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A change of password. */
record ChangePasswordForm(
        @NotBlank(message = "{account.signin.password.missing}") @Size(max = 4096, message = "{account.password.long}")
        String current,

        @NotBlank(message = "{account.password.missing}") @Size(max = 4096, message = "{account.password.long}")
        String password) {

    static final ChangePasswordForm EMPTY = new ChangePasswordForm("", "");
}

package org.confidant.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the first administrator enters. */
record SetupForm(
        @NotBlank(message = "{account.setup.code.missing}") @Size(max = 100, message = "{account.setup.code.wrong}")
        String code,

        @NotBlank(message = "{account.setup.name.missing}")
        @Size(max = 120, message = "{account.setup.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{account.setup.name.missing}")
        String givenName,

        @NotBlank(message = "{account.setup.name.missing}")
        @Size(max = 120, message = "{account.setup.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{account.setup.name.missing}")
        String familyName,

        @NotBlank(message = "{account.signin.email.missing}")
        @Email(message = "{account.setup.email.wrong}")
        @Size(max = 254, message = "{account.signin.email.long}")
        String email,

        @NotBlank(message = "{account.password.missing}") @Size(max = 4096, message = "{account.password.long}")
        String password) {

    static final SetupForm EMPTY = new SetupForm("", "", "", "", "");
}

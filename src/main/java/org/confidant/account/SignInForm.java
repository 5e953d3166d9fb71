package org.confidant.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the sign-in page asks. */
record SignInForm(
        @NotBlank(message = "{account.signin.email.missing}")
        @Size(max = 254, message = "{account.signin.email.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{account.setup.email.wrong}")
        String email,

        @NotBlank(message = "{account.signin.password.missing}")
        @Size(max = 4096, message = "{account.signin.password.long}")
        String password) {

    static SignInForm empty(String email) {
        return new SignInForm(email, "");
    }
}

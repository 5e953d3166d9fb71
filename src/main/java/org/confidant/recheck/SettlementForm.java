package org.confidant.recheck;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why they go on all the same. Nothing is chosen before somebody chooses. */
record SettlementForm(@Nullable SettlementReason reason) {

    void check(Errors errors) {
        if (!errors.hasFieldErrors("reason") && (reason == null || reason == SettlementReason.RULE_IS_NEW)) {
            errors.rejectValue("reason", "recheck.reason.missing");
        }
    }
}

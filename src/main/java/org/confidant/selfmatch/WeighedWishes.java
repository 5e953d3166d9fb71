package org.confidant.selfmatch;

import java.util.List;
import java.util.Map;
import org.confidant.matching.Preferred;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;

/** Tells runs whom people would like, where their program lets them say so. */
@Component
class WeighedWishes implements Preferred {

    private final SayService says;
    private final WishRows rows;

    WeighedWishes(SayService says, WishRows rows) {
        this.says = says;
        this.rows = rows;
    }

    @Override
    public Map<EnrollmentId, List<EnrollmentId>> in(ProgramId program) {
        return says.of(program).lists() ? rows.in(program) : Map.of();
    }
}

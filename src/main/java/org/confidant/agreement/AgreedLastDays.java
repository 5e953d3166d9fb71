package org.confidant.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.confidant.program.AgreedEnds;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a program how far the terms in force in it reach; a day, and nobody's name. */
@Component
class AgreedLastDays implements AgreedEnds {

    private final JdbcClient jdbc;

    AgreedLastDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> latest(ProgramId program) {
        return jdbc.sql("""
                        select a.ends_on from agreement a join mentorship m on m.id = a.mentorship_id
                        where m.program_id = :program and m.state <> 'ENDED' and a.state = 'IN_FORCE' and a.ends_on is not null
                        order by a.ends_on desc limit 1
                        """)
                .param("program", program.value())
                .query(LocalDate.class)
                .optional();
    }
}

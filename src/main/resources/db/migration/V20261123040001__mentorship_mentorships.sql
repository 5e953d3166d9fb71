create table mentorship (
    id          uuid primary key,
    program_id  uuid        not null references program,
    proposal_id uuid        not null unique references proposal,
    space_id    uuid        not null unique references vault_space,
    state       text        not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    since       timestamptz not null,
    version     integer     not null
);
create index mentorship_program on mentorship (program_id);
create table mentorship_participant (
    mentorship_id uuid    not null references mentorship,
    position      integer not null,
    person_id     uuid    not null references person,
    place         text    not null check (place in ('MENTOR', 'MENTEE')),
    enrollment_id uuid    not null references enrollment,
    primary key (mentorship_id, position),
    unique (mentorship_id, person_id)
);
create index mentorship_participant_person on mentorship_participant (person_id);
create index mentorship_participant_enrollment on mentorship_participant (enrollment_id);
create table mentorship_change (
    mentorship_id uuid        not null references mentorship,
    position      integer     not null,
    state         text        not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    person_id     uuid        not null references person,
    at            timestamptz not null,
    primary key (mentorship_id, position)
);
revoke update, delete on mentorship_change from confidant_app; -- what was, was

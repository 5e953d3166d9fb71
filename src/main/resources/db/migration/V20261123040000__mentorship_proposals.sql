create table proposal (
    id          uuid primary key,
    program_id  uuid        not null references program,
    proposed_by uuid        not null references person,
    proposed_at timestamptz not null,
    state       text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    version     integer     not null
);
create index proposal_program on proposal (program_id);
create table proposal_invitee (
    proposal_id   uuid    not null references proposal,
    position      integer not null,
    enrollment_id uuid    not null references enrollment,
    person_id     uuid    not null references person,
    place         text    not null check (place in ('MENTOR', 'MENTEE')),
    answer        text    not null check (answer in ('WAITING', 'ACCEPTED', 'DECLINED')),
    answered_at   timestamptz check ((answered_at is null) = (answer = 'WAITING')),
    primary key (proposal_id, position),
    unique (proposal_id, person_id)
);
create index proposal_invitee_person on proposal_invitee (person_id);
create index proposal_invitee_enrollment on proposal_invitee (enrollment_id);

create table program_invitation (
    id          uuid primary key,
    program_id  uuid        not null references program,
    person_id   uuid        not null references person,
    place       text        not null check (place in ('MENTOR', 'MENTEE')),
    invited_by  uuid        not null references person,
    invited_at  timestamptz not null,
    state       text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    answered_at timestamptz check ((answered_at is null) = (state = 'OPEN')),
    version     integer     not null
);
create unique index program_invitation_open on program_invitation (program_id, person_id, place) where state = 'OPEN';
create index program_invitation_waiting on program_invitation (person_id) where state = 'OPEN';

alter table enrollment add column space_id uuid unique references vault_space; -- where circumstances are sealed, if there are any
alter table enrollment add column circumstances_id uuid check (circumstances_id is null or space_id is not null);

create table mentorship_circumstances (
    mentorship_id uuid not null references mentorship,
    person_id     uuid not null references person,
    words_id      uuid not null, -- sealed, for their mentor
    primary key (mentorship_id, person_id)
);
revoke update, delete on mentorship_circumstances from confidant_app;

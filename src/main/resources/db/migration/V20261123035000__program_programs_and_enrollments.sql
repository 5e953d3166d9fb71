create table program (
    id                   uuid primary key,
    name                 text    not null check (length(name) between 1 and 120),
    starts_on            date    not null,
    ends_on              date    not null check (ends_on > starts_on),
    min_rhythm_weeks     integer not null check (min_rhythm_weeks between 1 and 6),
    max_rhythm_weeks     integer not null check (max_rhythm_weeks between min_rhythm_weeks and 6),
    default_rhythm_weeks integer not null check (default_rhythm_weeks between min_rhythm_weeks and max_rhythm_weeks),
    meeting_minutes      integer not null check (meeting_minutes between 15 and 240),
    ceiling              text    not null check (ceiling in ('PAIR', 'CIRCLE', 'PROGRAM')),
    version              integer not null
);
create table program_clause (
    program_id uuid    not null references program,
    position   integer not null,
    text       text    not null check (length(text) between 1 and 2000),
    primary key (program_id, position)
);
create table program_coordinator (
    program_id uuid        not null references program,
    person_id  uuid        not null references person,
    since      timestamptz not null,
    primary key (program_id, person_id)
);
create index program_coordinator_person on program_coordinator (person_id);

create table enrollment (
    id          uuid primary key,
    program_id  uuid        not null references program,
    person_id   uuid        not null references person,
    place       text        not null check (place in ('MENTOR', 'MENTEE')),
    topics      text[]      not null,
    languages   text[]      not null,
    capacity    integer     not null check (capacity between 1 and 20),
    enrolled_at timestamptz not null,
    version     integer     not null,
    unique (program_id, person_id, place)
);
create index enrollment_person on enrollment (person_id);

-- How the participants of a program have their say. A program without a row lets nobody have any
create table participants_say (
  program_id uuid primary key references program,
  lists boolean not null, -- both sides may say whom they would like, and runs weigh it
  requests boolean not null, -- mentees may ask a mentor themselves
  pending integer not null check (pending between 1 and 10), -- requests of one mentee that may wait at once
  version integer not null
);

-- Mentors whom the coordinator does not show to mentees
create table mentor_omission (
  mentor_id uuid primary key references enrollment,
  program_id uuid not null references program
);

create table wish (
  enrollment_id uuid not null references enrollment,
  position integer not null check (position between 0 and 4), -- whom one wants most comes first
  wanted_id uuid not null references enrollment check (wanted_id <> enrollment_id),
  primary key (enrollment_id, position),
  unique (enrollment_id, wanted_id)
);

create table mentor_request (
  id uuid primary key,
  program_id uuid not null references program,
  mentee_id uuid not null references enrollment,
  mentor_id uuid not null references enrollment,
  mentee_person_id uuid not null references person,
  mentor_person_id uuid not null references person check (mentor_person_id <> mentee_person_id),
  state text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED', 'LAPSED')),
  asked_at timestamptz not null,
  lapses_at timestamptz not null,
  settled_at timestamptz,
  space_id uuid unique references vault_space, -- its own: the two are its only members
  words_id uuid references vault_item on delete set null, -- sealed, and goes with its space
  mentorship_id uuid references mentorship,
  version integer not null,
  check ((state = 'OPEN') = (settled_at is null)),
  check (state = 'ACCEPTED' or mentorship_id is null)
);
create unique index mentor_request_once on mentor_request (mentee_id, mentor_id) where state = 'OPEN';
create index mentor_request_mentor on mentor_request (mentor_person_id) where state = 'OPEN';
create index mentor_request_program on mentor_request (program_id) where state = 'OPEN';
revoke delete on mentor_request from confidant_app;

alter table vault_space drop constraint vault_space_kind_check;
alter table vault_space add constraint vault_space_kind_check
  check (kind in ('MENTORSHIP', 'JOURNAL', 'ENROLLMENT', 'CONCERN', 'REQUEST'));

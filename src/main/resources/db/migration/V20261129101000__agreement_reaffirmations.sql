-- The question whether they go on, asked at a checkpoint or after contact lapsed, and who said so. Dates and states alone.
create table reaffirmation (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  reason text not null check (reason in ('CHECKPOINT', 'LAPSE')),
  asked_at timestamptz not null,
  meet_at timestamptz, -- when they would meet, after a lapse
  closed_at timestamptz check (closed_at >= asked_at), -- all have said that they go on
  version integer not null
);

create unique index reaffirmation_one_open on reaffirmation (mentorship_id) where closed_at is null;
create index reaffirmation_closed on reaffirmation (mentorship_id, closed_at);

create table reaffirmation_answer (
  reaffirmation_id uuid not null references reaffirmation,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (reaffirmation_id, person_id)
);

revoke delete on reaffirmation from confidant_app;

-- A routine of meetings: the same time on the clocks of one zone, every so many weeks
create table routine (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  zone text not null,
  first_at timestamp not null, -- as its clocks show it
  weeks integer not null check (weeks between 1 and 52),
  minutes integer not null check (minutes between 5 and 480),
  place_id uuid references vault_item on delete set null, -- sealed
  last_on date, -- the last day agreed; null where none is
  set_by_id uuid not null references person,
  set_at timestamptz not null,
  ended_at timestamptz,
  ended_by_id uuid references person,
  version integer not null,
  check ((ended_at is null) = (ended_by_id is null))
);

create unique index routine_running on routine (mentorship_id) where ended_at is null;
create index routine_mentorship on routine (mentorship_id);
revoke delete on routine from confidant_app;

-- Which time of its routine a meeting is, wherever it was moved to
alter table meeting add column routine_id uuid references routine, add column occurrence timestamp;
alter table meeting add constraint meeting_occurrence check ((routine_id is null) = (occurrence is null));
create unique index meeting_of_routine on meeting (routine_id, occurrence);

create table session_guide (
  id uuid primary key,
  program_id uuid not null references program,
  sort text not null check (sort in ('SESSION', 'MILESTONE')),
  title text not null check (length(title) between 1 and 120),
  questions text not null check (length(questions) <= 4000), -- one a line
  minutes integer check (minutes between 5 and 240),
  due_day integer not null check (due_day between 0 and 1830), -- counted from the day on which an agreement took force
  position integer not null,
  removed_at timestamptz, -- pairs that have done it keep that
  version integer not null
);

create index session_guide_program on session_guide (program_id, position) where removed_at is null;

-- Whether a pair has done one is theirs to know
create table session_guide_completion (
  mentorship_id uuid not null references mentorship,
  guide_id uuid not null references session_guide,
  person_id uuid not null,
  title text not null, -- as it was called then
  at timestamptz not null,
  primary key (mentorship_id, guide_id),
  foreign key (mentorship_id, person_id) references mentorship_participant (mentorship_id, person_id)
);

revoke delete on session_guide from confidant_app;

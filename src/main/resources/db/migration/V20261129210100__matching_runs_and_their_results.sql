create table match_run (
  id uuid primary key,
  program_id uuid not null references program,
  parent_id uuid references match_run, -- the same people, matched otherwise
  what_if boolean not null, -- its settings are not the program's
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  scored integer not null check (scored >= 0), -- mentees laid beside every mentor so far
  mentees integer not null,
  mentors integer not null,
  matched integer not null check (matched between 0 and mentees),
  points bigint not null,
  worst integer,
  most integer not null, -- what the best pair there could be would have, in points
  result_hash text check (length(result_hash) = 64),
  published_at timestamptz,
  published_by uuid references person,
  version integer not null,
  check ((state = 'DONE') = (result_hash is not null)),
  check ((published_at is null) = (published_by is null)),
  check (published_at is null or state = 'DONE')
);
create index match_run_program on match_run (program_id, id);
create index match_run_unfinished on match_run (id) where state in ('QUEUED', 'RUNNING');

-- Who was to be matched and how, as it was then: what a run starts from, also a second time
create table match_run_snapshot (
  run_id uuid primary key references match_run,
  bytes bytea not null
);
revoke update, delete on match_run_snapshot from confidant_app;

create table match_run_mentee (
  run_id uuid not null references match_run,
  mentee_id uuid not null references enrollment,
  person_id uuid not null references person,
  mentor_id uuid references enrollment,
  mentor_person_id uuid references person,
  points integer,
  why text check (why in ('NO_CANDIDATE', 'CONTESTED', 'NO_GAIN')),
  kept boolean not null, -- given by the coordinator
  proposal_id uuid references proposal,
  held_back text, -- the message that says why no proposal was sent
  primary key (run_id, mentee_id),
  check ((mentor_id is null) = (points is null) and (mentor_id is null) = (why is not null))
);
create index match_run_mentee_mentor on match_run_mentee (run_id, mentor_id);
create index match_run_mentee_points on match_run_mentee (run_id, points, mentee_id);

create table match_run_mentor (
  run_id uuid not null references match_run,
  mentor_id uuid not null references enrollment,
  person_id uuid not null references person,
  places integer not null check (places >= 0),
  given integer not null check (given between 0 and places),
  more_people integer not null, -- what one more place would be worth: people first, then points
  more_points bigint not null,
  primary key (run_id, mentor_id)
);

-- What the coordinator decided by hand after looking at a run; the next one starts from it
create table match_run_choice (
  run_id uuid not null references match_run,
  mentee_id uuid not null references enrollment,
  mentor_id uuid not null references enrollment,
  choice text not null check (choice in ('KEEP', 'FORBID')),
  primary key (run_id, mentee_id, mentor_id)
);
create unique index match_run_choice_kept on match_run_choice (run_id, mentee_id) where choice = 'KEEP';

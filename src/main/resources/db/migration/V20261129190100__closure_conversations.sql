-- What those who met say to each other at the end, and who has said that nothing is left to say
create table closure_text (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  author_id uuid not null,
  part text not null check (part in ('OUTCOME', 'THANKS', 'STAYS')),
  goal_id uuid references goal check ((goal_id is not null) = (part = 'OUTCOME')), -- what came of which
  words_id uuid references vault_item on delete set null, -- sealed, and goes with its space
  unique nulls not distinct (mentorship_id, author_id, part, goal_id),
  foreign key (mentorship_id, author_id) references mentorship_participant (mentorship_id, person_id)
);

create index closure_text_goal on closure_text (goal_id) where goal_id is not null;

create table closure_completion (
  mentorship_id uuid not null references mentorship,
  person_id uuid not null,
  at timestamptz not null,
  primary key (mentorship_id, person_id),
  foreign key (mentorship_id, person_id) references mentorship_participant (mentorship_id, person_id)
);

revoke delete on closure_text from confidant_app;
revoke update, delete on closure_completion from confidant_app; -- what was said, was said

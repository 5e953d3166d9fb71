-- How each of them finds the match, for their coordinators; the words are for whoever wrote them
create table fit_check (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  person_id uuid not null,
  answer text not null check (answer in ('GOOD', 'DECIDING', 'NOT_GOOD')),
  words_id uuid references vault_item on delete set null, -- sealed, and goes with its space
  at timestamptz not null,
  foreign key (mentorship_id, person_id) references mentorship_participant (mentorship_id, person_id)
);

create index fit_check_latest on fit_check (mentorship_id, person_id, at desc);

revoke update, delete on fit_check from confidant_app; -- what was said, was said

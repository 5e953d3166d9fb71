-- What a program asks whoever takes a place in it
create table enrollment_question (
  id uuid primary key,
  program_id uuid not null references program,
  kind text not null check (kind in ('ONE', 'MANY', 'SCALE', 'ORDER', 'TEXT')),
  asked_of text not null check (asked_of in ('MENTORS', 'MENTEES', 'BOTH')),
  label text not null check (length(label) between 1 and 200),
  hint text not null check (length(hint) <= 300),
  required boolean not null,
  matched boolean not null check (not matched or kind <> 'TEXT'), -- what is written is no matching data
  options text[] not null, -- an answer names them by number, from 1
  scale_top integer check (scale_top in (5, 7)),
  low_end text check (length(low_end) between 1 and 80),
  high_end text check (length(high_end) between 1 and 80),
  position integer not null,
  retired_at timestamptz, -- asked of nobody any more; what was answered stays
  version integer not null,
  check ((kind in ('ONE', 'MANY', 'ORDER')) = (cardinality(options) > 0) and cardinality(options) in (0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
  check ((kind = 'SCALE') = (scale_top is not null) and num_nulls(scale_top, low_end, high_end) in (0, 3))
);

create index enrollment_question_program on enrollment_question (program_id, position) where retired_at is null;

-- What was chosen: the number of an option, several of them, the figure on a scale, or options with the first one first
create table enrollment_answer (
  enrollment_id uuid not null references enrollment,
  question_id uuid not null references enrollment_question,
  chosen integer[] not null check (cardinality(chosen) between 1 and 12 and 1 <= all (chosen) and 12 >= all (chosen)),
  primary key (enrollment_id, question_id)
);

create index enrollment_answer_question on enrollment_answer (question_id);

-- What was written stands in the vault, told to the coordinators of that day
create table enrollment_telling (
  enrollment_id uuid not null references enrollment,
  question_id uuid not null references enrollment_question,
  words_id uuid not null unique,
  primary key (enrollment_id, question_id)
);

create index enrollment_telling_question on enrollment_telling (question_id);

revoke delete on enrollment_question from confidant_app;

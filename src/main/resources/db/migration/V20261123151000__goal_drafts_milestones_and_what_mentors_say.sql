alter table goal
  drop constraint goal_state_check,
  add constraint goal_state_check check (state in ('DRAFT', 'ACTIVE', 'ACHIEVED', 'SET_ASIDE'));

alter table goal_change
  -- Why it was set aside: sealed
  add column reason_id uuid references vault_item on delete set null,
  drop constraint goal_change_state_check,
  add constraint goal_change_state_check check (state in ('DRAFT', 'ACTIVE', 'ACHIEVED', 'SET_ASIDE'));

-- Which of the goal's measures an entry says a value of. Until now there was one
alter table goal_entry add column measures integer[] not null default '{1}';
alter table goal_entry alter column measures drop default;

create table goal_milestone (
  id uuid primary key,
  goal_id uuid not null references goal,
  title_id uuid references vault_item on delete set null,
  due_on date not null,
  done_on date,
  set_at timestamptz not null,
  version integer not null
);

create index goal_milestone_goal on goal_milestone (goal_id, due_on);

create table goal_comment (
  id uuid primary key,
  goal_id uuid not null references goal,
  words_id uuid references vault_item on delete set null,
  suggestion boolean not null,
  answer text check (answer in ('TAKEN_UP', 'LEFT')),
  answered_at timestamptz,
  written_at timestamptz not null,
  version integer not null,
  check ((answer is null) = (answered_at is null)),
  check (answer is null or suggestion)
);

create index goal_comment_goal on goal_comment (goal_id, written_at);

revoke delete on goal_comment from confidant_app;

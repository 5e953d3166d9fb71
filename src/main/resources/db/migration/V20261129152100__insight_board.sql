-- What a coordinator's board finds and orders by: a copy of what the rules say, which can be thrown away and made anew.
create table insight_board (
  mentorship_id uuid primary key references mentorship on delete cascade,
  program_id uuid not null references program,
  state text not null,
  need smallint not null, -- the states in their order, those most in need first
  dates text not null,
  feedback text not null,
  agreement text not null,
  held boolean not null,
  names text collate "C" not null,
  silent_since timestamptz not null, -- infinity: after the end
  next_at timestamptz not null, -- infinity: none
  ends_on date not null, -- infinity: not agreed
  changes_at timestamptz not null -- until then it stays so, unless something happens
);

-- One for each order; those that begin with the state serve its tabs
create index insight_board_need on insight_board (program_id, need, names, mentorship_id);
create index insight_board_names on insight_board (program_id, names, mentorship_id);
create index insight_board_silent on insight_board (program_id, silent_since, mentorship_id);
create index insight_board_next on insight_board (program_id, next_at, mentorship_id);
create index insight_board_end on insight_board (program_id, ends_on, mentorship_id);
create index insight_board_need_silent on insight_board (program_id, need, silent_since, mentorship_id);
-- What few have
create index insight_board_dates on insight_board (program_id, dates, need, names, mentorship_id);
create index insight_board_feedback on insight_board (program_id, feedback, need, names, mentorship_id);
create index insight_board_agreement on insight_board (program_id, agreement, need, names, mentorship_id);
create index insight_board_held on insight_board (program_id, need, names, mentorship_id) where held;
create index insight_board_changes on insight_board (program_id, changes_at);

-- How many are in each state, so that nobody counts
create table insight_board_count (
  program_id uuid not null references program,
  state text not null,
  number integer not null check (number >= 0),
  primary key (program_id, state)
);

-- How far a goal and its entries reach, so that lists pass over what others may not read. What opens, the vault decides.
alter table goal add column scope text check (scope in ('AUTHOR', 'PAIR', 'CIRCLE', 'PROGRAM'));
update goal g set scope = case
    when state = 'DRAFT' then 'AUTHOR'
    when (select count(*) from mentorship_participant p where p.mentorship_id = g.mentorship_id) = 2 then 'PAIR'
    else 'CIRCLE' end;
alter table goal alter column scope set not null;

alter table goal_entry add column scope text check (scope in ('AUTHOR', 'PAIR', 'CIRCLE', 'PROGRAM'));
update goal_entry e set scope = case when shared then (select scope from goal g where g.id = e.goal_id) else 'AUTHOR' end;
alter table goal_entry alter column scope set not null;
alter table goal_entry drop column shared;

-- A draft that was discarded: its words are gone, and no list shows it
alter table goal
  drop constraint goal_state_check,
  add constraint goal_state_check check (state in ('DRAFT', 'DISCARDED', 'ACTIVE', 'ACHIEVED', 'SET_ASIDE'));
alter table goal_change
  drop constraint goal_change_state_check,
  add constraint goal_change_state_check check (state in ('DRAFT', 'DISCARDED', 'ACTIVE', 'ACHIEVED', 'SET_ASIDE'));

create table goal_reply (
  id uuid primary key,
  comment_id uuid not null references goal_comment,
  words_id uuid references vault_item on delete set null,
  written_at timestamptz not null,
  version integer not null
);

create index goal_reply_comment on goal_reply (comment_id, written_at);

revoke delete on goal_reply from confidant_app;

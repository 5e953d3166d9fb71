-- The goal that it is about: a step on the way there
alter table commitment add column goal_id uuid references goal;
create index commitment_goal on commitment (goal_id) where goal_id is not null;

alter table match_run add column other_places boolean not null default false; -- it is a what-if whose mentors have more room, or less

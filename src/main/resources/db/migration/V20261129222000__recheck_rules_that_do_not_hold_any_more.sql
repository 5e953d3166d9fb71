-- A rule that does not hold any more of people who meet: for the coordinators to look at. Nothing ends by it
create table rule_breach (
  id uuid primary key,
  program_id uuid not null references program,
  rule text not null check (rule in ('REPORTING_LINE', 'SAME_DEPARTMENT', 'TOO_FEW_HOURS', 'MENTOR_FULL')),
  mentorship_id uuid references mentorship, -- none where it is about the room of a mentor, in whichever
  mentee_id uuid references enrollment,
  mentor_id uuid not null references enrollment,
  noticed_at timestamptz not null,
  settled_at timestamptz, -- it goes on all the same
  settled_by uuid references person,
  reason text check (reason in ('SPOKE', 'SHORT', 'AWARE', 'OTHER', 'RULE_IS_NEW')),
  over_at timestamptz, -- the rule holds again, or they meet no more
  check ((rule = 'MENTOR_FULL') = (mentorship_id is null) and (mentorship_id is null) = (mentee_id is null)),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (reason is null))
);
-- Whoever looks, however often and at once, notices it once
create unique index rule_breach_standing on rule_breach (mentor_id, rule, mentorship_id, mentee_id)
  nulls not distinct where over_at is null;
create index rule_breach_program on rule_breach (program_id) where over_at is null;
create index rule_breach_mentorship on rule_breach (mentorship_id) where over_at is null;
revoke delete on rule_breach from confidant_app;

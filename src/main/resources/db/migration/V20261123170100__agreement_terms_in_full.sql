-- Versions from before were signed without these: form 1 says which, and what stands in their place is what is usual, not what was signed
alter table agreement
  add column form integer not null default 1 check (form between 1 and 2),
  add column agenda_by text not null default 'MENTEE' check (agenda_by in ('MENTEE', 'MENTOR', 'IN_TURN')),
  add column agenda_days integer not null default 1 check (agenda_days between 0 and 14),
  add column reply_time integer not null default 2 check (reply_time >= 1),
  add column reply_unit text not null default 'WORKING_DAYS' check (reply_unit in ('HOURS', 'WORKING_DAYS')),
  add column feedback_days integer not null default 30 check (feedback_days between 1 and 90),
  add column checkpoint_days integer not null default 90 check (checkpoint_days between 14 and 365),
  add column review_on date check (review_on <= ends_on),
  add constraint agreement_reply_check check (reply_time <= case reply_unit when 'HOURS' then 72 else 10 end);

alter table agreement
  alter column form drop default,
  alter column agenda_by drop default,
  alter column agenda_days drop default,
  alter column reply_time drop default,
  alter column reply_unit drop default,
  alter column feedback_days drop default,
  alter column checkpoint_days drop default;

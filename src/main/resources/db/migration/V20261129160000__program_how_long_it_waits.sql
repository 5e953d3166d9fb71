-- How long a program waits before something is due, late or over, in days unless the name says otherwise. Each is the coordinators'.
alter table program
  add column grace_days integer not null default 3 check (grace_days between 0 and 14),
  add column lapsed_intervals integer not null default 2 check (lapsed_intervals between 2 and 6),
  add column first_meeting_days integer not null default 10 check (first_meeting_days between 1 and 60),
  add column feedback_days integer not null default 30 check (feedback_days between 7 and 180),
  add column checkpoint_days integer not null default 90 check (checkpoint_days between 14 and 365),
  add column inactive_days integer not null default 90 check (inactive_days between 30 and 365),
  add column warning_days integer not null default 7 check (warning_days between 3 and 60),
  add column proposal_reminder_days integer not null default 3 check (proposal_reminder_days >= 1),
  add column proposal_lapse_days integer not null default 10
    check (proposal_lapse_days between 2 and 60 and proposal_lapse_days > proposal_reminder_days),
  add column unsigned_first_days integer not null default 3 check (unsigned_first_days >= 1),
  add column unsigned_again_days integer not null default 7 check (unsigned_again_days > unsigned_first_days),
  add column unsigned_coordinator_days integer not null default 10
    check (unsigned_coordinator_days <= 90 and unsigned_coordinator_days > unsigned_again_days);

-- What was usual by kind of program until now
update program set feedback_days = 14, checkpoint_days = 30 where template = 'ONBOARDING';
update program set feedback_days = 60 where template = 'LEADERSHIP';

-- How long an answer is waited for is fixed when the question is asked
alter table proposal add column lapses_at timestamptz;
update proposal set lapses_at = proposed_at + interval '10 days';
alter table proposal alter column lapses_at set not null, add check (lapses_at > proposed_at);

-- What was announced holds, whatever a program says later
alter table contact_notice add column ends_at timestamptz;
update contact_notice set ends_at = noticed_at + interval '7 days' where subject = 'INACTIVITY' and state = 'DUE';
alter table contact_notice add check ((ends_at is not null) = (subject = 'INACTIVITY' and state = 'DUE'));

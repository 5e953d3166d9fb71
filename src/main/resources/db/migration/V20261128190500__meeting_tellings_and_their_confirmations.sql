-- Who was there belongs to what was said: a correction stands beside the log, and takes nothing from it
alter table meeting_attendance add column telling integer, add column position integer;
update meeting_attendance set telling = said.telling, position = said.position from (
  select meeting_id, person_id, row_number() over (partition by meeting_id order by person_id) - 1 as position,
    (select max(meeting_change.position) from meeting_change where meeting_change.meeting_id = there.meeting_id) as telling
  from meeting_attendance there) said
where said.meeting_id = meeting_attendance.meeting_id and said.person_id = meeting_attendance.person_id;
alter table meeting_attendance alter column telling set not null, alter column position set not null;
alter table meeting_attendance drop constraint meeting_attendance_pkey;
alter table meeting_attendance add primary key (meeting_id, position);
alter table meeting_attendance add unique (meeting_id, telling, person_id);
alter table meeting_attendance add foreign key (meeting_id, telling) references meeting_change
  deferrable initially deferred;
revoke update, delete on meeting_attendance from confidant_app; -- what was, was

-- How long it was to be, or was; null for what was moved before this was kept
alter table meeting_change add column minutes integer check (minutes between 5 and 480);
update meeting_change set minutes = meeting.minutes from meeting
where meeting.id = meeting_change.meeting_id and meeting_change.state = 'HELD';

-- Who said that what was logged is right: that telling, not a later one
create table meeting_confirmation (
  meeting_id uuid not null,
  position integer not null,
  telling integer not null,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (meeting_id, position),
  unique (meeting_id, telling, person_id),
  foreign key (meeting_id, telling) references meeting_change
);

revoke update, delete on meeting_confirmation from confidant_app;

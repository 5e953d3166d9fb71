-- Whether the last day that was agreed is near, or has passed, is noticed like everything else
alter table contact_notice drop constraint contact_notice_subject_check;
alter table contact_notice add constraint contact_notice_subject_check
  check (subject in ('MEETING', 'FEEDBACK', 'FIRST_MEETING', 'CHECKPOINT', 'LAST_DAY', 'INACTIVITY'));

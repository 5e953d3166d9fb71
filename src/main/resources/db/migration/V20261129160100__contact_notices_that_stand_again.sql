-- The same may stand again from the same day: who was warned, paused and went on is warned once more. That it is noticed once, the
-- application sees to, which holds the mentorship while it compares with what was noticed last.
do $$
begin
  execute (select format('alter table contact_notice drop constraint %I', conname) from pg_constraint
           where conrelid = 'contact_notice'::regclass and contype = 'u');
end $$;

create index contact_notice_of on contact_notice (mentorship_id, subject, giver_id, receiver_id, noticed_at desc);

-- Whoever wrote a check-in may keep it to themselves afterwards, though it has been acknowledged by then
do $$
begin
  execute (select format('alter table check_in drop constraint %I', conname) from pg_constraint
           where conrelid = 'check_in'::regclass and contype = 'c'
             and pg_get_constraintdef(oid) like '%AUTHOR%' and pg_get_constraintdef(oid) like '%acknowledged_at IS NULL%');
end $$;

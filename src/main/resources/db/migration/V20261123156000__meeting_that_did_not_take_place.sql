alter table meeting drop constraint meeting_state_check;
alter table meeting add constraint meeting_state_check check (state in ('PLANNED', 'HELD', 'CANCELLED', 'MISSED'));
alter table meeting_change drop constraint meeting_change_state_check;
alter table meeting_change add constraint meeting_change_state_check
    check (state in ('PLANNED', 'HELD', 'CANCELLED', 'MISSED'));

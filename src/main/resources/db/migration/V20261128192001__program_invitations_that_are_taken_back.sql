alter table program_invitation drop constraint program_invitation_state_check;
alter table program_invitation add constraint program_invitation_state_check
    check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'CLOSED', 'WITHDRAWN'));

alter table proposal drop constraint proposal_state_check;
alter table proposal add constraint proposal_state_check check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));

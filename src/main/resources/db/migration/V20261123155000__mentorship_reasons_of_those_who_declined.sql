alter table proposal_invitee add column reason_id uuid check (reason_id is null or answer = 'DECLINED'); -- sealed, for the coordinators

alter table mentorship_change
    add column until     date check (until is null or state = 'PAUSED'), -- when it is meant to go on
    add column reason_id uuid references vault_item on delete set null check (reason_id is null or state = 'ENDED'); -- sealed, for the coordinators

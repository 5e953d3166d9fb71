alter table mentorship_change
    add column until     date check (until is null or state = 'PAUSED'), -- when it is meant to go on
    add column reason_id uuid check (reason_id is null or state = 'ENDED'); -- sealed, for the coordinators

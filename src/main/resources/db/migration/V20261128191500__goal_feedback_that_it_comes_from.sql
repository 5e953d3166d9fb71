-- What it comes from, where that is feedback that its mentee got
alter table goal add column feedback_id uuid references feedback;

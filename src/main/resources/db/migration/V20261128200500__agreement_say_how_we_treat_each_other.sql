-- Form 3 says how we treat each other, and what the mentees want to become. What was signed before keeps its form.
alter table agreement drop constraint agreement_form_check;
alter table agreement add constraint agreement_form_check check (form between 1 and 3);

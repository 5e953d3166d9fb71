-- Two roles: confidant_owner runs these migrations and owns what they make; confidant_app runs the application and owns nothing.
-- A table that must not be changed or deleted from takes that right away again in its own migration.
grant usage on schema public to confidant_app;

alter default privileges in schema public grant select, insert, update, delete on tables to confidant_app;
alter default privileges in schema public grant usage, select on sequences to confidant_app;

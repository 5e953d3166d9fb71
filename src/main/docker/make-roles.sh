#!/bin/bash
# Runs once, when the database is first made: the two roles, and a database that the first one owns.
set -eu
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres \
    -v owner_password="$CONFIDANT_OWNER_PASSWORD" -v app_password="$CONFIDANT_APP_PASSWORD" <<'SQL'
create role confidant_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role confidant_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create database confidant owner confidant_owner encoding 'UTF8' template template0;
revoke all on database confidant from public;
grant connect on database confidant to confidant_app;
SQL

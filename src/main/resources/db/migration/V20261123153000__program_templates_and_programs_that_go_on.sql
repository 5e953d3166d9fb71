alter table program alter column ends_on drop not null; -- always on
alter table program add column template text not null default 'CAREER'
    check (template in ('CAREER', 'ONBOARDING', 'LEADERSHIP', 'REVERSE', 'PEER'));
alter table program alter column template drop default;
alter table program add column mentor_capacity integer not null default 1 check (mentor_capacity between 1 and 20);
alter table program alter column mentor_capacity drop default;

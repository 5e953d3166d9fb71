-- All places of the mentor are taken by now, or one of the two is not there any more
alter table mentor_request drop constraint mentor_request_state_check;
alter table mentor_request add constraint mentor_request_state_check
  check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED', 'FULL', 'GONE', 'LAPSED'));
create index mentor_request_asked_place on mentor_request (mentor_id) where state = 'OPEN';

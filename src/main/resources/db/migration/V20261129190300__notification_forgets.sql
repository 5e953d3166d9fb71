-- What was told long ago is deleted; one index each finds it
grant delete on mail, notice to confidant_app;
create index mail_settled on mail (settled_at) where settled_at is not null;
create index notice_told on notice (told_at);

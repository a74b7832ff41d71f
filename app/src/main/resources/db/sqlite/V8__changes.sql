-- changes: what a record was before each change, so that it can be taken back for 30 days
create table change (
  id           text primary key,
  batch        text not null,
  owner        text not null references account (id) on delete cascade,
  kind         text not null,
  record_id    text not null,
  before_json  text,
  next_version integer not null,
  changed_at   text not null
) strict;
create index change_batch on change (owner, batch);
create index change_record on change (record_id);
create index change_age on change (changed_at);

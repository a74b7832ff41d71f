-- changes: what a record was before each change, so that it can be taken back for 30 days
create table change (
  id           text collate "C" primary key,
  batch        text collate "C" not null,
  owner        text collate "C" not null references account (id) on delete cascade,
  kind         text collate "C" not null,
  record_id    text collate "C" not null,
  before_json  text,
  next_version integer not null,
  changed_at   text collate "C" not null
);
create index change_batch on change (owner, batch);
create index change_record on change (record_id);
create index change_age on change (changed_at);

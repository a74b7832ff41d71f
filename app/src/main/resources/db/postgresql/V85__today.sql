-- today: what became of the actions that were shown
create table today_answer (
  id          text collate "C" primary key,
  owner       text collate "C" not null references account (id) on delete cascade,
  action      text collate "C" not null,
  subject     text collate "C" not null,
  area        text collate "C" not null,
  kind        text collate "C" not null check (kind in ('seen', 'later', 'done', 'never')),
  answered_on text collate "C" not null,
  until_on    text collate "C",
  title       text not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index today_answer_of on today_answer (owner, answered_on) where deleted_at is null;
create index today_answer_trash on today_answer (owner, deleted_at) where deleted_at is not null;

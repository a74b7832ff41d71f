-- today: what became of the actions that were shown
create table today_answer (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  action      text not null,
  subject     text not null,
  area        text not null,
  kind        text not null check (kind in ('seen', 'later', 'done', 'never')),
  answered_on text not null,
  until_on    text,
  title       text not null default '',
  version     integer not null,
  created_at  text not null,
  deleted_at  text
) strict;
create index today_answer_of on today_answer (owner, answered_on) where deleted_at is null;
create index today_answer_trash on today_answer (owner, deleted_at) where deleted_at is not null;

-- feedback: what others said and what came of it, requests for it, setbacks, how one is perceived; lists are text, one entry a line
create table feedback_request (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  title          text not null default '',
  why            text not null default '',
  source_kind    text not null default '',
  questions      text not null default '',
  people         text not null default '',
  way            text not null default '',
  pulse          integer not null default 0,
  asked_on       text,
  expires_on     text,
  withdrawn_on   text,
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index feedback_request_of on feedback_request (owner, created_at, id);
create index feedback_request_trash on feedback_request (owner, deleted_at) where deleted_at is not null;
create index feedback_request_asked on feedback_request (owner, asked_on) where deleted_at is null and asked_on is not null;

create table feedback (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  text           text not null default '',
  giver          text not null default '',
  person_id      text,
  source_kind    text not null default '',
  given_on       text,
  tone           text not null default '',
  weight         integer,
  themes         text not null default '',
  words          text not null default '',
  opinion        text not null default '',
  opinion_why    text not null default '',
  action         text not null default '',
  action_on      text,
  action_done_on text,
  closed_on      text,
  closed_said    text not null default '',
  request_id     text,
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index feedback_of on feedback (owner, created_at, id);
create index feedback_trash on feedback (owner, deleted_at) where deleted_at is not null;
create index feedback_no_view on feedback (owner, created_at) where deleted_at is null and opinion in ('', 'undecided');
create index feedback_to_do on feedback (owner, action_on) where deleted_at is null and action_on is not null and action_done_on is null;
create index feedback_to_close on feedback (owner, action_done_on) where deleted_at is null and action_done_on is not null and closed_on is null;

create table feedback_rhythm (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  source_kind    text not null default '',
  who            text not null default '',
  months         integer,
  note           text not null default '',
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index feedback_rhythm_of on feedback_rhythm (owner, created_at, id);
create index feedback_rhythm_trash on feedback_rhythm (owner, deleted_at) where deleted_at is not null;

create table feedback_template (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  name           text not null default '',
  questions      text not null default '',
  pulse          integer not null default 0,
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index feedback_template_of on feedback_template (owner, created_at, id);
create index feedback_template_trash on feedback_template (owner, deleted_at) where deleted_at is not null;

-- one person who was asked; only for answers with a name is it kept when they answered
create table feedback_recipient (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  request_id     text not null references feedback_request (id) on delete cascade,
  name           text not null default '',
  email          text not null default '',
  asked_on       text,
  reminded_on    text,
  answered_on    text
) strict;
create index feedback_recipient_of on feedback_recipient (owner, request_id);
create index feedback_recipient_open on feedback_recipient (owner, asked_on) where asked_on is not null and answered_on is null;

-- the word in a link, hashed; no recipient where one link is for several people
create table feedback_token (
  hash           text primary key,
  owner          text not null references account (id) on delete cascade,
  request_id     text not null references feedback_request (id) on delete cascade,
  recipient_id   text references feedback_recipient (id) on delete cascade
) strict, without rowid;
create index feedback_token_of on feedback_token (owner, request_id);

-- anonymous answers that wait for others, all of a request in one sealed text; nothing says how many or since when
create table feedback_sealed (
  request_id     text primary key references feedback_request (id) on delete cascade,
  owner          text not null references account (id) on delete cascade,
  sealed         text not null
) strict, without rowid;

-- anonymous answers that were released, written anew in random order with random ids each time; the month is that of the request
create table feedback_voice (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  request_id     text not null references feedback_request (id) on delete cascade,
  text           text not null default '',
  words          text not null default '',
  released_in    text not null
) strict, without rowid;
create index feedback_voice_of on feedback_voice (owner, request_id);

create table setback (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  what           text not null default '',
  happened_on    text,
  setback_kind   text not null default '',
  told           text not null default '',
  in_my_hands    text not null default '',
  not_in_my_hands text not null default '',
  lesson         text not null default '',
  next_try       text not null default '',
  next_try_on    text,
  came_of_it     text not null default '',
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index setback_of on setback (owner, created_at, id);
create index setback_trash on setback (owner, deleted_at) where deleted_at is not null;
create index setback_next on setback (owner, next_try_on) where deleted_at is null and next_try_on is not null and came_of_it = '';

create table brand (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  since          text,
  inside         text not null default '',
  outside        text not null default '',
  why            text not null default '',
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index brand_of on brand (owner, created_at, id);
create index brand_trash on brand (owner, deleted_at) where deleted_at is not null;

create table impression (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  contributed    text not null default '',
  meeting        text not null default '',
  happened_on    text,
  seen_by        text not null default '',
  reaction       text not null default '',
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index impression_of on impression (owner, created_at, id);
create index impression_trash on impression (owner, deleted_at) where deleted_at is not null;
create index impression_day on impression (owner, happened_on) where deleted_at is null;

create table brand_step (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  word           text not null default '',
  what           text not null default '',
  due_on         text,
  done_on        text,
  came_of_it     text not null default '',
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index brand_step_of on brand_step (owner, created_at, id);
create index brand_step_trash on brand_step (owner, deleted_at) where deleted_at is not null;
create index brand_step_due on brand_step (owner, due_on) where deleted_at is null and due_on is not null and done_on is null;

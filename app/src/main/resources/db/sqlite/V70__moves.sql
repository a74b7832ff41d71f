-- moves: what a person tries next; lists are text, one entry a line
create table opportunity (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  title        text not null default '',
  type         text not null check (type in ('job', 'internal_project', 'lead_role', 'lateral_move', 'promotion', 'talk', 'volunteer', 'initiative', 'gap')),
  organisation text not null default '',
  stage        text not null check (stage in ('noticed', 'offered', 'underway', 'done', 'declined', 'closed')),
  offer        text not null default '',
  told         text not null default '',
  next_action  text not null default '',
  next_on      text check (next_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  noticed_on   text check (noticed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  url          text not null default '',
  posting      text not null default '',
  result       text not null default '',
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index opportunity_of on opportunity (owner, created_at, id);
create index opportunity_trash on opportunity (owner, deleted_at) where deleted_at is not null;
create index opportunity_next on opportunity (owner, next_on) where next_on is not null and deleted_at is null;

create table opportunity_stage (
  id             text primary key,
  opportunity_id text not null references opportunity (id) on delete cascade,
  owner          text not null references account (id) on delete cascade,
  stage          text not null,
  entered_at     text not null
) strict;
create index opportunity_stage_of on opportunity_stage (opportunity_id);
create index opportunity_stage_newest on opportunity_stage (owner, entered_at);

-- what a person asks for at work, and what they were paid
create table ask (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  type         text not null check (type in ('raise', 'promotion', 'training', 'flexibility', 'other')),
  wanted       text not null default '',
  of_whom      text not null default '',
  state        text not null check (state in ('planned', 'asked', 'granted', 'partly', 'later', 'refused')),
  reasons      text not null default '',
  their_gain   text not null default '',
  alternatives text not null default '',
  talk_on      text check (talk_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  answer       text not null default '',
  next_on      text check (next_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index ask_of on ask (owner, created_at, id);
create index ask_trash on ask (owner, deleted_at) where deleted_at is not null;

create table pay_record (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  starts_on   text check (starts_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount      integer,
  currency    text not null default '',
  period      text not null check (period in ('year', 'month', 'week', 'day', 'hour')),
  basis       text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index pay_record_of on pay_record (owner, created_at, id);
create index pay_record_trash on pay_record (owner, deleted_at) where deleted_at is not null;

-- what others say is paid, with its date
create table pay_source (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  title        text not null default '',
  published_on text check (published_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  low          integer,
  high         integer,
  currency     text not null default '',
  period       text not null check (period in ('year', 'month', 'week', 'day', 'hour')),
  url          text not null default '',
  notes        text not null default '',
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index pay_source_of on pay_source (owner, created_at, id);
create index pay_source_trash on pay_source (owner, deleted_at) where deleted_at is not null;

-- decisions: a journal, with what was expected and what came
create table decision (
  id            text primary key,
  owner         text not null references account (id) on delete cascade,
  question      text not null default '',
  situation     text not null default '',
  door          text not null check (door in ('two_way', 'one_way')),
  smallest_test text not null default '',
  chosen        text not null default '',
  reasons       text not null default '',
  expected      text not null default '',
  probability   integer check (probability between 0 and 100),
  decided_on    text check (decided_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  review_on     text check (review_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  happened      text not null check (happened in ('open', 'yes', 'no')),
  outcome       text not null default '',
  learned       text not null default '',
  source        text not null,
  fingerprint   text not null default '',
  version       integer not null,
  created_at    text not null,
  updated_at    text not null,
  deleted_at    text
) strict;
create index decision_of on decision (owner, created_at, id);
create index decision_trash on decision (owner, deleted_at) where deleted_at is not null;
create index decision_review on decision (owner, review_on) where review_on is not null and deleted_at is null;

create table decision_option (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  decision_id text,
  name        text not null default '',
  upside      text not null default '',
  up_low      integer,
  up_likely   integer,
  up_high     integer,
  downside    text not null default '',
  down_low    integer,
  down_likely integer,
  down_high   integer,
  unit        text not null default '',
  chance_low  integer check (chance_low between 0 and 100),
  chance_high integer check (chance_high between 0 and 100),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index decision_option_of on decision_option (owner, created_at, id);
create index decision_option_trash on decision_option (owner, deleted_at) where deleted_at is not null;
create index decision_option_in on decision_option (owner, decision_id);

-- what may go wrong with it, thought of beforehand
create table decision_risk (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  decision_id    text,
  wrong          text not null default '',
  sign           text not null default '',
  countermeasure text not null default '',
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index decision_risk_of on decision_risk (owner, created_at, id);
create index decision_risk_trash on decision_risk (owner, deleted_at) where deleted_at is not null;
create index decision_risk_in on decision_risk (owner, decision_id);

-- presence: public profiles, and what old posts say
create table profile_audit (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  service     text not null default '',
  url         text not null default '',
  visibility  text not null check (visibility in ('public', 'contacts', 'private')),
  headline    text not null default '',
  title       text not null default '',
  employer    text not null default '',
  since       text check (since glob '[0-9][0-9][0-9][0-9]' or since glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' or since glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  audited_on  text check (audited_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  open_points text not null default '',
  notes       text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index profile_audit_of on profile_audit (owner, created_at, id);
create index profile_audit_trash on profile_audit (owner, deleted_at) where deleted_at is not null;

create table presence_finding (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  said        text not null default '',
  platform    text not null default '',
  words       text not null default '',
  fits        integer not null default 0 check (fits in (0, 1)),
  state       text not null check (state in ('open', 'kept', 'hidden', 'deleted')),
  written_on  text check (written_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  url         text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index presence_finding_of on presence_finding (owner, created_at, id);
create index presence_finding_trash on presence_finding (owner, deleted_at) where deleted_at is not null;
create index presence_finding_known on presence_finding (owner, fingerprint) where fingerprint <> '';

create table presence_setting (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  concerns    text not null default '',
  brand       text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index presence_setting_of on presence_setting (owner, created_at, id);
create index presence_setting_trash on presence_setting (owner, deleted_at) where deleted_at is not null;

-- reading: what a person follows, and what they say about it
create table publication (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  name        text not null default '',
  url         text not null default '',
  feed        text not null default '',
  reason      text not null default '',
  fetched_on  text check (fetched_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index publication_of on publication (owner, created_at, id);
create index publication_trash on publication (owner, deleted_at) where deleted_at is not null;

create table article (
  id             text primary key,
  owner          text not null references account (id) on delete cascade,
  title          text not null default '',
  url            text not null default '',
  publication_id text,
  published_on   text check (published_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  summary        text not null default '',
  state          text not null check (state in ('unread', 'read', 'skipped')),
  read_on        text check (read_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  opinion        text not null default '',
  shared_where   text not null default '',
  shared_on      text check (shared_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  came_back      text not null default '',
  source         text not null,
  fingerprint    text not null default '',
  version        integer not null,
  created_at     text not null,
  updated_at     text not null,
  deleted_at     text
) strict;
create index article_of on article (owner, created_at, id);
create index article_trash on article (owner, deleted_at) where deleted_at is not null;
create index article_shared on article (owner, shared_on) where shared_on is not null and deleted_at is null;
create index article_read on article (owner, read_on) where read_on is not null and deleted_at is null;
create index article_known on article (owner, fingerprint) where fingerprint <> '';
create index article_in on article (owner, publication_id);

create table reading_setting (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  monthly_goal integer check (monthly_goal between 0 and 60),
  scheduled    integer not null default 0 check (scheduled in (0, 1)),
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index reading_setting_of on reading_setting (owner, created_at, id);
create index reading_setting_trash on reading_setting (owner, deleted_at) where deleted_at is not null;

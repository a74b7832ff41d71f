-- people: who a person knows, kept alive; lists are text, one entry a line
create table person (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  name         text not null default '',
  relation     text not null default '',
  organisation text not null default '',
  role         text not null default '',
  industry     text not null default '',
  discipline   text not null default '',
  seniority    text not null default '',
  place        text not null default '',
  emails       text not null default '',
  phones       text not null default '',
  urls         text not null default '',
  how_met      text not null default '',
  tie          integer,
  every_days   integer,
  they_help    text not null default '',
  i_help       text not null default '',
  admired      text not null default '',
  influence    integer,
  knows_me     integer,
  next_step    text not null default '',
  notes        text not null default '',
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index person_fingerprint on person (owner, fingerprint) where fingerprint <> '';
create index person_of on person (owner, created_at, id);
create index person_rhythm on person (owner, every_days) where every_days is not null and deleted_at is null;
create index person_influence on person (owner, influence) where influence is not null and deleted_at is null;
create index person_tie on person (owner, tie) where tie is not null and deleted_at is null;
create index person_trash on person (owner, deleted_at) where deleted_at is not null;

-- a contact that was made, with one person or several
create table touch (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  kind        text not null default '',
  happened_on text not null,
  direction   text not null default '',
  note        text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index touch_newest on touch (owner, happened_on desc, id desc) where deleted_at is null;
create index touch_fingerprint on touch (owner, fingerprint) where fingerprint <> '';
create index touch_trash on touch (owner, deleted_at) where deleted_at is not null;

-- counts_on repeats the day of the touch while that is not in the trash: the last contact is one step in an index
create table touch_person (
  touch_id  text not null references touch (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  owner     text not null references account (id) on delete cascade,
  counts_on text,
  primary key (touch_id, person_id)
) strict, without rowid;
create index touch_person_last on touch_person (owner, person_id, counts_on);

-- commitments: what was promised, in both directions; earlier dues show that it was put off
create table commitment (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  text         text not null default '',
  person_id    text,
  direction    text not null default '',
  due_on       text,
  state        text not null default '',
  closed_on    text,
  promised_on  text,
  earlier_dues text not null default '',
  notes        text not null default '',
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index commitment_due on commitment (owner, state, due_on) where deleted_at is null;
create index commitment_person on commitment (owner, person_id);
create index commitment_of on commitment (owner, created_at, id);
create index commitment_trash on commitment (owner, deleted_at) where deleted_at is not null;

-- the personal board: one seat, one person, one reason
create table seat (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  seat        text not null default '',
  title       text not null default '',
  person_id   text,
  reason      text not null default '',
  since_on    text,
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index seat_of on seat (owner, created_at, id);
create index seat_trash on seat (owner, deleted_at) where deleted_at is not null;

-- a question on which somebody was heard
create table consultation (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  question    text not null default '',
  person_id   text,
  asked_on    text,
  advice      text not null default '',
  outcome     text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index consultation_of on consultation (owner, created_at, id);
create index consultation_trash on consultation (owner, deleted_at) where deleted_at is not null;

-- mentoring, in both directions, for a term
create table mentoring (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  person_id   text,
  side        text not null default '',
  state       text not null default '',
  aim         text not null default '',
  asked_on    text,
  started_on  text,
  ends_on     text,
  every_days  integer,
  agenda      text not null default '',
  notes       text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index mentoring_of on mentoring (owner, created_at, id);
create index mentoring_trash on mentoring (owner, deleted_at) where deleted_at is not null;

-- what one looks for in a mentor
create table mentor_wish (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  admired     text not null default '',
  aim         text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index mentor_wish_of on mentor_wish (owner, created_at, id);
create index mentor_wish_trash on mentor_wish (owner, deleted_at) where deleted_at is not null;

-- who vouches for what; beside profile_reference, which is what somebody wrote
create table person_reference (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  person_id    text,
  vouches_for  text not null default '',
  state        text not null default '',
  asked_on     text,
  briefed_on   text,
  briefed_with text not null default '',
  used_for     text not null default '',
  thanked_on   text,
  notes        text not null default '',
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index person_reference_of on person_reference (owner, created_at, id);
create index person_reference_trash on person_reference (owner, deleted_at) where deleted_at is not null;

-- introductions, in both directions
create table introduction (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  person_id    text,
  side         text not null default '',
  to_whom      text not null default '',
  to_person_id text,
  state        text not null default '',
  asked_on     text,
  made_on      text,
  thanked_on   text,
  notes        text not null default '',
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index introduction_of on introduction (owner, created_at, id);
create index introduction_trash on introduction (owner, deleted_at) where deleted_at is not null;

-- calendar: the secret address under which a calendar program reads what is due; only its hash is kept
create table calendar_feed (
  owner       text primary key references account (id) on delete cascade,
  secret_hash text not null unique,
  created_at  text not null
) strict;

-- values, vision, goals, strengths, plan: where a person wants to go
-- dates may be partial (2027, 2027-06, 2027-06-30) where only the last day counts; lists are text, one entry a line
-- ids of other records are plain text: what they name may be in the trash

create table value (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  name text not null default '',
  standard text not null check (standard in ('other', 'pay', 'leadership', 'autonomy', 'learning', 'stability', 'balance', 'impact', 'location', 'people')),
  meaning text not null default '',
  deal_breaker text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index value_of on value (owner, created_at, id);
create index value_trash on value (owner, deleted_at) where deleted_at is not null;

create table value_weighing (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  method text not null check (method in ('pairs', 'points')),
  weighed_on text not null check (weighed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index value_weighing_of on value_weighing (owner, created_at, id);
create index value_weighing_trash on value_weighing (owner, deleted_at) where deleted_at is not null;

create table value_judgement (
  weighing_id text not null references value_weighing (id) on delete cascade,
  owner text not null references account (id) on delete cascade,
  first_id text not null,
  second_id text not null,
  step integer not null check (step between -2 and 2),
  primary key (weighing_id, first_id, second_id)
) strict, without rowid;

create table value_points (
  weighing_id text not null references value_weighing (id) on delete cascade,
  owner text not null references account (id) on delete cascade,
  value_id text not null,
  points integer not null check (points between 0 and 10),
  primary key (weighing_id, value_id)
) strict, without rowid;

create table success_statement (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  text text not null default '',
  written_on text not null check (written_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index success_statement_of on success_statement (owner, created_at, id);
create index success_statement_trash on success_statement (owner, deleted_at) where deleted_at is not null;

create table vision (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  horizon text not null check (horizon in ('one_year', 'three_years', 'ten_years')),
  text text not null default '',
  written_on text not null check (written_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  read_on text check (read_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index vision_of on vision (owner, created_at, id);
create index vision_trash on vision (owner, deleted_at) where deleted_at is not null;

create table life_stage (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  stage text not null check (stage in ('starting_out', 'early', 'employed', 'between_jobs', 'returning', 'changing_field', 'freelancing', 'leading', 'winding_down')),
  since text not null check (since glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index life_stage_of on life_stage (owner, created_at, id);
create index life_stage_trash on life_stage (owner, deleted_at) where deleted_at is not null;

create table goal (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  title text not null default '',
  kind text not null check (kind in ('result', 'title', 'certification', 'lateral_move', 'habit')),
  horizon text not null check (horizon in ('short', 'medium', 'long')),
  state text not null check (state in ('active', 'paused', 'done', 'let_go')),
  parent_id text,
  unit text not null default '',
  baseline text not null default '',
  target text not null default '',
  starts_on text check (starts_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  due_on text check (due_on glob '[0-9][0-9][0-9][0-9]' or due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' or due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  weekly_hours integer check (weekly_hours between 0 and 80),
  first_step text not null default '',
  why text not null default '',
  serves text not null check (serves in ('none', 'one_year', 'three_years', 'ten_years')),
  serves_part text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index goal_of on goal (owner, created_at, id);
create index goal_trash on goal (owner, deleted_at) where deleted_at is not null;
create index goal_state on goal (owner, state) where deleted_at is null;

create table step (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  goal_id text,
  title text not null default '',
  due_on text check (due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  done_on text check (done_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index step_of on step (owner, created_at, id);
create index step_trash on step (owner, deleted_at) where deleted_at is not null;
create index step_of_goal on step (owner, goal_id) where deleted_at is null;

create table goal_check_in (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  goal_id text,
  value text not null default '',
  note text not null default '',
  checked_on text not null check (checked_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index goal_check_in_of on goal_check_in (owner, created_at, id);
create index goal_check_in_trash on goal_check_in (owner, deleted_at) where deleted_at is not null;
create index goal_check_in_of_goal on goal_check_in (owner, goal_id, checked_on) where deleted_at is null;

create table activity (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  title text not null default '',
  state text not null check (state in ('kept', 'paused', 'dropped')),
  weekly_hours integer check (weekly_hours between 0 and 80),
  note text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index activity_of on activity (owner, created_at, id);
create index activity_trash on activity (owner, deleted_at) where deleted_at is not null;

create table goal_decision (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  goal_id text,
  activity_id text,
  decision text not null check (decision in ('keep', 'change', 'pause', 'resume', 'let_go', 'finish')),
  reason text not null default '',
  decided_on text not null check (decided_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  hours_freed integer check (hours_freed between -80 and 80),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index goal_decision_of on goal_decision (owner, created_at, id);
create index goal_decision_trash on goal_decision (owner, deleted_at) where deleted_at is not null;
create index goal_decision_of_goal on goal_decision (owner, goal_id, decided_on) where deleted_at is null;

create table goal_sharing (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  goal_id text,
  person text not null default '',
  role text not null check (role in ('manager', 'mentor', 'hr', 'other')),
  discussed_on text check (discussed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index goal_sharing_of on goal_sharing (owner, created_at, id);
create index goal_sharing_trash on goal_sharing (owner, deleted_at) where deleted_at is not null;
create index goal_sharing_of_goal on goal_sharing (owner, goal_id) where deleted_at is null;

create table weekly_hours (
  owner text primary key references account (id) on delete cascade,
  hours integer not null check (hours between 0 and 80)
) strict;

create table skill_rating (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  skill text not null default '',
  level integer not null check (level between 1 and 5),
  mark text not null check (mark in ('none', 'strength', 'weakness')),
  evidence text not null default '',
  rated_on text not null check (rated_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index skill_rating_of on skill_rating (owner, created_at, id);
create index skill_rating_trash on skill_rating (owner, deleted_at) where deleted_at is not null;

create table career_plan (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  path text not null default '',
  people text not null default '',
  risks text not null default '',
  looked_at text check (looked_at glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index career_plan_of on career_plan (owner, created_at, id);
create index career_plan_trash on career_plan (owner, deleted_at) where deleted_at is not null;

-- addresses under which somebody without an account may read chosen goals; not part of an export
create table goal_sheet_link (
  id text primary key,
  owner text not null references account (id) on delete cascade,
  token_hash text not null unique check (length(token_hash) = 64),
  label text not null,
  created_at text not null,
  expires_on text not null check (expires_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;
create index goal_sheet_link_of on goal_sheet_link (owner, created_at);

create table goal_sheet_goal (
  link_id text not null references goal_sheet_link (id) on delete cascade,
  owner text not null references account (id) on delete cascade,
  goal_id text not null,
  place integer not null,
  primary key (link_id, goal_id)
) strict, without rowid;

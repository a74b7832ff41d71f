-- values, vision, goals, strengths, plan: where a person wants to go
-- dates may be partial (2027, 2027-06, 2027-06-30) where only the last day counts; lists are text, one entry a line
-- ids of other records are plain text: what they name may be in the trash

create table value (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  name text collate "C" not null default '',
  standard text collate "C" not null check (standard in ('other', 'pay', 'leadership', 'autonomy', 'learning', 'stability', 'balance', 'impact', 'location', 'people')),
  meaning text collate "C" not null default '',
  deal_breaker text collate "C" not null default '',
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index value_of on value (owner, created_at, id);
create index value_trash on value (owner, deleted_at) where deleted_at is not null;

create table value_weighing (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  method text collate "C" not null check (method in ('pairs', 'points')),
  weighed_on text collate "C" not null check (weighed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index value_weighing_of on value_weighing (owner, created_at, id);
create index value_weighing_trash on value_weighing (owner, deleted_at) where deleted_at is not null;

create table value_judgement (
  weighing_id text collate "C" not null references value_weighing (id) on delete cascade,
  owner text collate "C" not null references account (id) on delete cascade,
  first_id text collate "C" not null,
  second_id text collate "C" not null,
  step integer not null check (step between -2 and 2),
  primary key (weighing_id, first_id, second_id)
);

create table value_points (
  weighing_id text collate "C" not null references value_weighing (id) on delete cascade,
  owner text collate "C" not null references account (id) on delete cascade,
  value_id text collate "C" not null,
  points integer not null check (points between 0 and 10),
  primary key (weighing_id, value_id)
);

create table success_statement (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  text text collate "C" not null default '',
  written_on text collate "C" not null check (written_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index success_statement_of on success_statement (owner, created_at, id);
create index success_statement_trash on success_statement (owner, deleted_at) where deleted_at is not null;

create table vision (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  horizon text collate "C" not null check (horizon in ('one_year', 'three_years', 'ten_years')),
  text text collate "C" not null default '',
  written_on text collate "C" not null check (written_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  read_on text collate "C" check (read_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index vision_of on vision (owner, created_at, id);
create index vision_trash on vision (owner, deleted_at) where deleted_at is not null;

create table life_stage (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  stage text collate "C" not null check (stage in ('starting_out', 'early', 'employed', 'between_jobs', 'returning', 'changing_field', 'freelancing', 'leading', 'winding_down')),
  since text collate "C" not null check (since ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  note text collate "C" not null default '',
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index life_stage_of on life_stage (owner, created_at, id);
create index life_stage_trash on life_stage (owner, deleted_at) where deleted_at is not null;

create table goal (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  title text collate "C" not null default '',
  kind text collate "C" not null check (kind in ('result', 'title', 'certification', 'lateral_move', 'habit')),
  horizon text collate "C" not null check (horizon in ('short', 'medium', 'long')),
  state text collate "C" not null check (state in ('active', 'paused', 'done', 'let_go')),
  parent_id text collate "C",
  unit text collate "C" not null default '',
  baseline text collate "C" not null default '',
  target text collate "C" not null default '',
  starts_on text collate "C" check (starts_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  due_on text collate "C" check (due_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  weekly_hours integer check (weekly_hours between 0 and 80),
  first_step text collate "C" not null default '',
  why text collate "C" not null default '',
  serves text collate "C" not null check (serves in ('none', 'one_year', 'three_years', 'ten_years')),
  serves_part text collate "C" not null default '',
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index goal_of on goal (owner, created_at, id);
create index goal_trash on goal (owner, deleted_at) where deleted_at is not null;
create index goal_state on goal (owner, state) where deleted_at is null;

create table step (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  goal_id text collate "C",
  title text collate "C" not null default '',
  due_on text collate "C" check (due_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  done_on text collate "C" check (done_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index step_of on step (owner, created_at, id);
create index step_trash on step (owner, deleted_at) where deleted_at is not null;
create index step_of_goal on step (owner, goal_id) where deleted_at is null;

create table goal_check_in (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  goal_id text collate "C",
  value text collate "C" not null default '',
  note text collate "C" not null default '',
  checked_on text collate "C" not null check (checked_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index goal_check_in_of on goal_check_in (owner, created_at, id);
create index goal_check_in_trash on goal_check_in (owner, deleted_at) where deleted_at is not null;
create index goal_check_in_of_goal on goal_check_in (owner, goal_id, checked_on) where deleted_at is null;

create table activity (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  title text collate "C" not null default '',
  state text collate "C" not null check (state in ('kept', 'paused', 'dropped')),
  weekly_hours integer check (weekly_hours between 0 and 80),
  note text collate "C" not null default '',
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index activity_of on activity (owner, created_at, id);
create index activity_trash on activity (owner, deleted_at) where deleted_at is not null;

create table goal_decision (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  goal_id text collate "C",
  activity_id text collate "C",
  decision text collate "C" not null check (decision in ('keep', 'change', 'pause', 'resume', 'let_go', 'finish')),
  reason text collate "C" not null default '',
  decided_on text collate "C" not null check (decided_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  hours_freed integer check (hours_freed between -80 and 80),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index goal_decision_of on goal_decision (owner, created_at, id);
create index goal_decision_trash on goal_decision (owner, deleted_at) where deleted_at is not null;
create index goal_decision_of_goal on goal_decision (owner, goal_id, decided_on) where deleted_at is null;

create table goal_sharing (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  goal_id text collate "C",
  person text collate "C" not null default '',
  role text collate "C" not null check (role in ('manager', 'mentor', 'hr', 'other')),
  discussed_on text collate "C" check (discussed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  note text collate "C" not null default '',
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index goal_sharing_of on goal_sharing (owner, created_at, id);
create index goal_sharing_trash on goal_sharing (owner, deleted_at) where deleted_at is not null;
create index goal_sharing_of_goal on goal_sharing (owner, goal_id) where deleted_at is null;

create table weekly_hours (
  owner text collate "C" primary key references account (id) on delete cascade,
  hours integer not null check (hours between 0 and 80)
);

create table skill_rating (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  skill text collate "C" not null default '',
  level integer not null check (level between 1 and 5),
  mark text collate "C" not null check (mark in ('none', 'strength', 'weakness')),
  evidence text collate "C" not null default '',
  rated_on text collate "C" not null check (rated_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index skill_rating_of on skill_rating (owner, created_at, id);
create index skill_rating_trash on skill_rating (owner, deleted_at) where deleted_at is not null;

create table career_plan (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  path text collate "C" not null default '',
  people text collate "C" not null default '',
  risks text collate "C" not null default '',
  looked_at text collate "C" check (looked_at ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index career_plan_of on career_plan (owner, created_at, id);
create index career_plan_trash on career_plan (owner, deleted_at) where deleted_at is not null;

-- addresses under which somebody without an account may read chosen goals; not part of an export
create table goal_sheet_link (
  id text collate "C" primary key,
  owner text collate "C" not null references account (id) on delete cascade,
  token_hash text collate "C" not null unique check (length(token_hash) = 64),
  label text collate "C" not null,
  created_at text collate "C" not null,
  expires_on text collate "C" not null check (expires_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
create index goal_sheet_link_of on goal_sheet_link (owner, created_at);

create table goal_sheet_goal (
  link_id text collate "C" not null references goal_sheet_link (id) on delete cascade,
  owner text collate "C" not null references account (id) on delete cascade,
  goal_id text collate "C" not null,
  place integer not null,
  primary key (link_id, goal_id)
);

-- Read from the catalogue by `npm run schema`; a test compares it with what the migrations make.

create table account (
  id uuid not null default gen_random_uuid(),
  email text not null,
  display_name text not null,
  password_hash text,
  roles text[] not null,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint account_pk PRIMARY KEY (id),
  constraint account_roles_known CHECK ((roles <@ ARRAY['worker'::text, 'requester'::text, 'engineer'::text, 'admin'::text]))
);
CREATE UNIQUE INDEX account_by_email ON public.account USING btree (lower(email));

create table activity (
  span text not null,
  at timestamp with time zone not null,
  answers integer not null,
  workers integer not null,
  micros bigint not null,
  timed integer not null,
  timed_micros bigint not null,
  timed_seconds double precision not null,
  decided integer not null,
  verified integer not null,
  disputed integer not null,
  agreed integer not null,
  ballots integer not null,
  median_seconds double precision,
  slow_seconds double precision,
  made_at timestamp with time zone not null,
  constraint activity_pk PRIMARY KEY (span, at),
  constraint activity_span_known CHECK ((span = ANY (ARRAY['hour'::text, 'day'::text])))
);

create table ageing (
  platform text not null,
  days integer,
  constraint ageing_pk PRIMARY KEY (platform),
  constraint ageing_days_sensible CHECK (((days >= 1) AND (days <= 3650)))
);

create table ageing_rule (
  one boolean not null default true,
  batch_id uuid,
  daily_cap integer not null default 100,
  constraint ageing_rule_pk PRIMARY KEY (one),
  constraint ageing_rule_batch FOREIGN KEY (batch_id) REFERENCES batch(id),
  constraint ageing_rule_cap_sensible CHECK (((daily_cap >= 0) AND (daily_cap <= 1000000))),
  constraint ageing_rule_one_row CHECK (one)
);

create table alert (
  id uuid not null default gen_random_uuid(),
  rule text not null,
  subject text not null,
  value double precision not null,
  raise_at double precision not null,
  opened_at timestamp with time zone not null default now(),
  acknowledged_at timestamp with time zone,
  acknowledged_by uuid,
  note text,
  cleared_at timestamp with time zone,
  cleared_value double precision,
  constraint alert_pk PRIMARY KEY (id),
  constraint alert_of_rule FOREIGN KEY (rule) REFERENCES alert_rule(name)
);
CREATE INDEX alert_by_age ON public.alert USING btree (opened_at, id);
CREATE UNIQUE INDEX alert_one_open ON public.alert USING btree (rule, subject) WHERE (cleared_at IS NULL);

create table alert_message (
  id bigint not null generated always as identity,
  webhook_id uuid not null,
  alert_id uuid not null,
  event text not null,
  at timestamp with time zone not null default now(),
  attempts integer not null default 0,
  next_at timestamp with time zone not null default now(),
  done_at timestamp with time zone,
  delivered boolean not null default false,
  answer_status integer,
  error text,
  constraint alert_message_pk PRIMARY KEY (id),
  constraint alert_message_event_known CHECK ((event = ANY (ARRAY['raised'::text, 'cleared'::text]))),
  constraint alert_message_of_alert FOREIGN KEY (alert_id) REFERENCES alert(id),
  constraint alert_message_to_webhook FOREIGN KEY (webhook_id) REFERENCES alert_webhook(id) ON DELETE CASCADE
);
CREATE INDEX alert_message_by_webhook ON public.alert_message USING btree (webhook_id, id);
CREATE INDEX alert_message_due ON public.alert_message USING btree (webhook_id, next_at) WHERE (done_at IS NULL);

create table alert_rule (
  name text not null,
  raise_at double precision not null,
  clear_at double precision not null,
  for_minutes integer not null,
  enabled boolean not null default true,
  constraint alert_rule_pk PRIMARY KEY (name),
  constraint alert_rule_patience_sensible CHECK (((for_minutes >= 0) AND (for_minutes <= 10080)))
);

create table alert_turn (
  one boolean not null default true,
  at timestamp with time zone not null default '-infinity'::timestamp with time zone,
  constraint alert_turn_pk PRIMARY KEY (one),
  constraint alert_turn_one_row CHECK (one)
);

create table alert_watch (
  rule text not null,
  subject text not null,
  value double precision,
  since timestamp with time zone,
  at timestamp with time zone not null,
  constraint alert_watch_pk PRIMARY KEY (rule, subject),
  constraint alert_watch_of_rule FOREIGN KEY (rule) REFERENCES alert_rule(name)
);

create table alert_webhook (
  id uuid not null,
  url text not null,
  secret bytea not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint alert_webhook_pk PRIMARY KEY (id),
  constraint alert_webhook_once UNIQUE (url)
);

create table api_key (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  name text not null,
  key_hash bytea not null,
  roles text[] not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_key_pk PRIMARY KEY (id),
  constraint api_key_hash_once UNIQUE (key_hash),
  constraint api_key_of_account FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX api_key_by_account ON public.api_key USING btree (account_id, created_at);

create table appeal (
  id uuid not null default gen_random_uuid(),
  worker_id uuid not null,
  about text not null,
  assignment_id uuid,
  text text not null,
  status text not null default 'open'::text,
  opened_at timestamp with time zone not null default now(),
  due_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision_reason text,
  constraint appeal_pk PRIMARY KEY (id),
  constraint appeal_about_known CHECK ((about = ANY (ARRAY['suspension'::text, 'rejection'::text, 'answer'::text]))),
  constraint appeal_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE,
  constraint appeal_status_known CHECK ((status = ANY (ARRAY['open'::text, 'granted'::text, 'declined'::text])))
);
CREATE INDEX appeal_by_status ON public.appeal USING btree (status, due_at, id);
CREATE INDEX appeal_by_worker ON public.appeal USING btree (worker_id, opened_at);
CREATE UNIQUE INDEX appeal_one_open ON public.appeal USING btree (worker_id, about, assignment_id) NULLS NOT DISTINCT WHERE (status = 'open'::text);

create table assignment (
  id uuid not null default gen_random_uuid(),
  task_id uuid not null,
  worker_id uuid not null,
  batch_id uuid not null,
  policy_id bigint not null,
  status text not null default 'assigned'::text,
  reward_micros bigint not null,
  promised boolean not null default false,
  leased_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  payment text,
  counted boolean not null default false,
  not_counted text,
  answer_kind text,
  answer_raw text,
  answer_key text,
  answer_display text,
  answer_url text,
  answer_warnings text[],
  evidence_url text,
  clue text,
  comment text,
  return_reason text,
  network text,
  constraint assignment_pk PRIMARY KEY (id),
  constraint assignment_answer_kind_known CHECK ((answer_kind = ANY (ARRAY['handle'::text, 'no_account'::text]))),
  constraint assignment_of_task FOREIGN KEY (task_id) REFERENCES task(id),
  constraint assignment_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id),
  constraint assignment_once UNIQUE (task_id, worker_id),
  constraint assignment_payment_known CHECK ((payment = ANY (ARRAY['approved'::text, 'rejected'::text]))),
  constraint assignment_return_reason_known CHECK ((return_reason = ANY (ARRAY['skip'::text, 'cannot_tell'::text, 'broken'::text]))),
  constraint assignment_status_known CHECK ((status = ANY (ARRAY['assigned'::text, 'submitted'::text, 'returned'::text, 'expired'::text, 'carried'::text])))
);
CREATE INDEX assignment_by_worker ON public.assignment USING btree (worker_id, submitted_at);
CREATE INDEX assignment_due ON public.assignment USING btree (expires_at) WHERE (status = 'assigned'::text);
CREATE UNIQUE INDEX assignment_one_live ON public.assignment USING btree (worker_id) WHERE (status = 'assigned'::text);
CREATE INDEX assignment_promised ON public.assignment USING btree (expires_at) WHERE (promised AND (status = 'expired'::text));

create table athlete (
  id uuid not null default gen_random_uuid(),
  external_id text,
  name text not null,
  name_key text not null,
  sport text not null default ''::text,
  league text,
  team text,
  "position" text,
  birth_date text,
  nationality text,
  aliases text[] not null default '{}'::text[],
  notes text,
  facts jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default now(),
  alias_keys text[] not null default '{}'::text[],
  constraint athlete_pk PRIMARY KEY (id),
  constraint athlete_external_id_once UNIQUE (external_id)
);
CREATE INDEX athlete_by_alias_key ON public.athlete USING gin (alias_keys) WHERE (alias_keys <> '{}'::text[]);
CREATE INDEX athlete_by_name_key ON public.athlete USING btree (name_key);

create table athlete_revision (
  id bigint not null generated always as identity,
  athlete_id uuid not null,
  import_id uuid,
  at timestamp with time zone not null default now(),
  before jsonb not null,
  constraint athlete_revision_pk PRIMARY KEY (id),
  constraint athlete_revision_of_athlete FOREIGN KEY (athlete_id) REFERENCES athlete(id) ON DELETE CASCADE
);

create table audit (
  id bigint not null generated always as identity,
  at timestamp with time zone not null default now(),
  account_id uuid,
  action text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  reason text,
  constraint audit_pk PRIMARY KEY (id)
);
CREATE INDEX audit_by_action ON public.audit USING btree (action text_pattern_ops, id);
CREATE INDEX audit_by_actor ON public.audit USING btree (account_id, id);
CREATE INDEX audit_by_subject ON public.audit USING btree (subject, id);
CREATE INDEX audit_by_time ON public.audit USING btree (at);

create table batch (
  id uuid not null default gen_random_uuid(),
  name text not null,
  status text not null default 'open'::text,
  pause_cause text,
  platforms text[] not null,
  reward_micros bigint not null,
  instructions text,
  priority integer not null default 0,
  budget_micros bigint,
  policy_id bigint,
  requires_qualification boolean not null default true,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint batch_pk PRIMARY KEY (id),
  constraint batch_pause_cause_known CHECK ((pause_cause = ANY (ARRAY['asked'::text, 'budget'::text]))),
  constraint batch_policy FOREIGN KEY (policy_id) REFERENCES policy(id) DEFERRABLE INITIALLY DEFERRED,
  constraint batch_reward_not_negative CHECK ((reward_micros >= 0)),
  constraint batch_status_known CHECK ((status = ANY (ARRAY['open'::text, 'paused'::text, 'closed'::text])))
);
CREATE INDEX batch_by_age ON public.batch USING btree (created_at, id);
CREATE INDEX batch_open ON public.batch USING btree (priority DESC, id) WHERE (status = 'open'::text);

create table batch_link (
  batch_id uuid not null,
  task_id uuid not null,
  constraint batch_link_once PRIMARY KEY (batch_id, task_id),
  constraint batch_link_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE CASCADE,
  constraint batch_link_to_task FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE
);

create table change (
  id bigint not null generated always as identity,
  seq bigint,
  type text not null,
  athlete_id uuid not null,
  external_id text not null,
  platform text not null,
  handle_key text,
  handle_display text,
  previous jsonb,
  confidence double precision,
  cause text not null,
  task_id uuid not null,
  at timestamp with time zone not null default now(),
  constraint change_pk PRIMARY KEY (id),
  constraint change_seq_once UNIQUE (seq),
  constraint change_type_known CHECK ((type = ANY (ARRAY['verified'::text, 'no_account'::text, 'superseded'::text, 'conflicted'::text, 'cleared'::text, 'revoked'::text])))
);
CREATE INDEX change_unsequenced ON public.change USING btree (id) WHERE (seq IS NULL);

create table conflict (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  platform text not null,
  handle_key text not null,
  status text not null default 'open'::text,
  opened_at timestamp with time zone not null default now(),
  resolved_at timestamp with time zone,
  resolved_by uuid,
  keep_athlete_id uuid,
  reason text,
  outcome text,
  constraint conflict_pk PRIMARY KEY (id),
  constraint conflict_kind_known CHECK ((kind = ANY (ARRAY['same_handle'::text, 'swap'::text]))),
  constraint conflict_outcome_known CHECK ((outcome = ANY (ARRAY['kept'::text, 'both'::text, 'neither'::text, 'exchanged'::text, 'ended'::text]))),
  constraint conflict_status_known CHECK ((status = ANY (ARRAY['open'::text, 'resolved'::text])))
);
CREATE UNIQUE INDEX conflict_one_open ON public.conflict USING btree (platform, handle_key) WHERE ((status = 'open'::text) AND (kind = 'same_handle'::text));

create table conflict_member (
  conflict_id uuid not null,
  athlete_id uuid not null,
  task_id uuid not null,
  constraint conflict_member_once PRIMARY KEY (conflict_id, athlete_id),
  constraint conflict_member_athlete FOREIGN KEY (athlete_id) REFERENCES athlete(id),
  constraint conflict_member_of_conflict FOREIGN KEY (conflict_id) REFERENCES conflict(id) ON DELETE CASCADE
);

create table consensus_model (
  id bigint not null generated always as identity,
  fitted_at timestamp with time zone not null default now(),
  tasks bigint not null,
  answers bigint not null,
  pool jsonb not null,
  calibrator_weights double precision[] not null,
  calibrator_precision double precision[] not null,
  calibrator_most double precision not null,
  tested_confidence double precision[] not null,
  tested_right boolean[] not null,
  tested_task uuid[] not null default '{}'::uuid[],
  constraint consensus_model_pk PRIMARY KEY (id)
);

create table decision (
  task_id uuid not null,
  outcome text not null,
  cause text not null,
  handle_key text,
  handle_display text,
  handle_url text,
  agreed smallint not null,
  ballots smallint not null,
  ballot_ids uuid[] not null,
  policy_id bigint not null,
  confidence double precision,
  confidence_bound double precision,
  effective_votes double precision,
  decided_at timestamp with time zone not null default now(),
  decided_by uuid,
  reason text,
  void_at timestamp with time zone,
  constraint decision_once_per_task PRIMARY KEY (task_id),
  constraint decision_cause_known CHECK ((cause = ANY (ARRAY['quorum'::text, 'adjudication'::text, 'confirmation'::text]))),
  constraint decision_of_task FOREIGN KEY (task_id) REFERENCES task(id),
  constraint decision_outcome_known CHECK ((outcome = ANY (ARRAY['verified'::text, 'no_account'::text, 'cancelled'::text]))),
  constraint decision_policy FOREIGN KEY (policy_id) REFERENCES policy(id)
);
CREATE INDEX decision_by_time ON public.decision USING btree (decided_at) INCLUDE (ballots);

create table delivery (
  subscription_id uuid not null,
  seq bigint not null,
  athlete_id uuid not null,
  platform text not null,
  payload jsonb not null,
  status text not null default 'waiting'::text,
  attempts integer not null default 0,
  next_at timestamp with time zone not null default now(),
  redelivered integer not null default 0,
  lease uuid,
  leased_until timestamp with time zone,
  answer_status integer,
  answer_excerpt text,
  error text,
  attempted_at timestamp with time zone,
  delivered_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint delivery_once PRIMARY KEY (subscription_id, seq),
  constraint delivery_of_subscription FOREIGN KEY (subscription_id) REFERENCES subscription(id) ON DELETE CASCADE,
  constraint delivery_status_known CHECK ((status = ANY (ARRAY['waiting'::text, 'sent'::text, 'delivered'::text, 'dead'::text])))
);
CREATE INDEX delivery_dead ON public.delivery USING btree (attempted_at) WHERE (status = 'dead'::text);
CREATE INDEX delivery_done ON public.delivery USING btree (delivered_at) WHERE (status = 'delivered'::text);
CREATE INDEX delivery_due ON public.delivery USING btree (subscription_id, seq) WHERE (status = 'waiting'::text);
CREATE INDEX delivery_out ON public.delivery USING btree (subscription_id, leased_until) WHERE (status = 'sent'::text);
CREATE INDEX delivery_owed ON public.delivery USING btree (subscription_id, athlete_id, platform, seq) WHERE (status = ANY (ARRAY['waiting'::text, 'sent'::text]));

create table dispute (
  task_id uuid not null,
  cause text not null,
  agreed smallint not null,
  ballots smallint not null,
  policy_id bigint not null,
  confidence double precision,
  opened_at timestamp with time zone not null default now(),
  constraint dispute_pk PRIMARY KEY (task_id),
  constraint dispute_cause_known CHECK ((cause = ANY (ARRAY['unreachable'::text, 'below_floor'::text, 'cannot_tell'::text]))),
  constraint dispute_of_task FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX dispute_by_time ON public.dispute USING btree (opened_at);

create table export_file (
  export_id uuid not null,
  name text not null,
  bytes bigint not null,
  rows bigint,
  sha256 text not null,
  constraint export_file_pk PRIMARY KEY (export_id, name),
  constraint export_file_of_job FOREIGN KEY (export_id) REFERENCES export_job(id) ON DELETE CASCADE
);

create table export_job (
  id uuid not null default gen_random_uuid(),
  requested_by uuid not null,
  status text not null default 'queued'::text,
  format text not null,
  compression text not null default 'none'::text,
  platforms text[],
  statuses text[] not null,
  min_confidence double precision,
  after_seq bigint,
  rows bigint not null default 0,
  rows_expected bigint,
  first_seq bigint,
  last_seq bigint,
  error text,
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  schedule_id uuid,
  removed_at timestamp with time zone,
  erased_at timestamp with time zone,
  constraint export_job_pk PRIMARY KEY (id),
  constraint export_job_compression_known CHECK ((compression = ANY (ARRAY['none'::text, 'gzip'::text, 'zstd'::text]))),
  constraint export_job_format_known CHECK ((format = ANY (ARRAY['csv'::text, 'jsonl'::text, 'parquet'::text]))),
  constraint export_job_of_schedule FOREIGN KEY (schedule_id) REFERENCES export_schedule(id) ON DELETE SET NULL,
  constraint export_job_status_known CHECK ((status = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX export_job_by_age ON public.export_job USING btree (created_at, id);
CREATE INDEX export_job_by_schedule ON public.export_job USING btree (schedule_id, created_at) WHERE (schedule_id IS NOT NULL);
CREATE INDEX export_job_to_erase ON public.export_job USING btree (created_at) WHERE ((erased_at IS NULL) AND ((removed_at IS NOT NULL) OR (status = 'failed'::text)));

create table export_schedule (
  id uuid not null default gen_random_uuid(),
  name text not null,
  cron text not null,
  time_zone text not null,
  kind text not null,
  format text not null,
  compression text not null,
  platforms text[],
  statuses text[] not null,
  min_confidence double precision,
  keep_last integer,
  keep_days integer,
  paused boolean not null default false,
  chain_began_at timestamp with time zone not null default now(),
  next_run_at timestamp with time zone not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint export_schedule_pk PRIMARY KEY (id),
  constraint export_schedule_compression_known CHECK ((compression = ANY (ARRAY['none'::text, 'gzip'::text, 'zstd'::text]))),
  constraint export_schedule_format_known CHECK ((format = ANY (ARRAY['csv'::text, 'jsonl'::text, 'parquet'::text]))),
  constraint export_schedule_kind_known CHECK ((kind = ANY (ARRAY['snapshot'::text, 'increment'::text])))
);
CREATE INDEX export_schedule_due ON public.export_schedule USING btree (next_run_at) WHERE (NOT paused);

create table feed_cursor (
  name text not null,
  seq bigint not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  moved_at timestamp with time zone not null default now(),
  constraint feed_cursor_pk PRIMARY KEY (name)
);

create table feed_gap (
  upto_seq bigint not null,
  after_seq bigint not null,
  at timestamp with time zone not null default now(),
  constraint feed_gap_pk PRIMARY KEY (upto_seq),
  constraint feed_gap_is_one CHECK ((after_seq < upto_seq))
);

create table feed_retention (
  one boolean not null default true,
  forgotten_seq bigint not null default 0,
  forgotten_id bigint not null default 0,
  constraint feed_retention_pk PRIMARY KEY (one),
  constraint feed_retention_one_row CHECK (one)
);

create table gold (
  task_id uuid not null,
  platform text not null,
  sport text not null,
  answer_kind text not null,
  handle_key text not null,
  handle_display text,
  source text not null,
  dice double precision not null default random(),
  created_at timestamp with time zone not null default now(),
  retired_at timestamp with time zone,
  retired_reason text,
  leak_suspected_at timestamp with time zone,
  constraint gold_pk PRIMARY KEY (task_id),
  constraint gold_answer_kind_known CHECK ((answer_kind = ANY (ARRAY['handle'::text, 'no_account'::text]))),
  constraint gold_source_known CHECK ((source = ANY (ARRAY['uploaded'::text, 'promoted'::text]))),
  constraint gold_task FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE
);
CREATE INDEX gold_by_dice ON public.gold USING btree (platform, sport, dice) WHERE (retired_at IS NULL);

create table handout (
  task_id uuid not null,
  batch_id uuid not null,
  platform text not null,
  sport text not null,
  lane smallint not null default 1,
  seq bigint not null,
  open boolean not null default true,
  places integer not null,
  constraint handout_pk PRIMARY KEY (task_id),
  constraint handout_of_task FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX handout_filtered ON public.handout USING btree (batch_id, platform, sport, lane, seq) WHERE open;
CREATE INDEX handout_next ON public.handout USING btree (batch_id, lane, seq) WHERE open;

create table handout_lane (
  batch_id uuid not null,
  lane smallint not null,
  floor bigint not null default 0,
  constraint handout_lane_pk PRIMARY KEY (batch_id, lane),
  constraint handout_lane_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE CASCADE
);

create table handout_mix (
  batch_id uuid not null,
  platform text not null,
  sport text not null,
  constraint handout_mix_pk PRIMARY KEY (batch_id, platform, sport),
  constraint handout_mix_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE CASCADE
);

create table handout_position (
  worker_id uuid not null,
  batch_id uuid not null,
  platform text not null default ''::text,
  sport text not null default ''::text,
  seq bigint not null,
  constraint handout_position_pk PRIMARY KEY (worker_id, batch_id, platform, sport),
  constraint handout_position_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE CASCADE,
  constraint handout_position_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE
);

create table handout_settled (
  one boolean not null default true,
  seq bigint not null default 0,
  next_seq bigint not null default 0,
  next_xid xid8 not null default '0'::xid8,
  constraint handout_settled_pk PRIMARY KEY (one),
  constraint handout_settled_one_row CHECK (one)
);

create table hit (
  id uuid not null default gen_random_uuid(),
  hit_type_id uuid not null,
  account_id uuid not null,
  kind text not null,
  question text,
  layout_id text,
  parameters jsonb,
  task_id uuid,
  annotation text,
  max_assignments integer not null,
  first_max integer not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  reviewing boolean not null default false,
  deleted_at timestamp with time zone,
  assignment_policy jsonb,
  hit_policy jsonb,
  held_micros bigint not null default 0,
  noted_expired_at timestamp with time zone,
  noted_reviewable_at timestamp with time zone,
  constraint hit_pk PRIMARY KEY (id),
  constraint hit_holds CHECK ((held_micros >= 0)),
  constraint hit_kind_known CHECK ((kind = ANY (ARRAY['lookup'::text, 'html'::text, 'form'::text, 'external'::text]))),
  constraint hit_lookup_has_task CHECK (((kind = 'lookup'::text) = (task_id IS NOT NULL))),
  constraint hit_of_account FOREIGN KEY (account_id) REFERENCES account(id),
  constraint hit_of_type FOREIGN KEY (hit_type_id) REFERENCES hit_type(id),
  constraint hit_task FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX hit_by_account ON public.hit USING btree (account_id, created_at DESC, id DESC);
CREATE INDEX hit_by_task ON public.hit USING btree (task_id) WHERE (task_id IS NOT NULL);
CREATE INDEX hit_by_type ON public.hit USING btree (hit_type_id, created_at, id);
CREATE INDEX hit_unsettled ON public.hit USING btree (expires_at) WHERE ((deleted_at IS NULL) AND (noted_reviewable_at IS NULL));

create table hit_assignment (
  id uuid not null default gen_random_uuid(),
  hit_id uuid not null,
  worker_id uuid not null,
  status text not null default 'Accepted'::text,
  reward_micros bigint not null,
  accepted_at timestamp with time zone not null default now(),
  deadline timestamp with time zone not null,
  submitted_at timestamp with time zone,
  auto_approve_at timestamp with time zone,
  approved_at timestamp with time zone,
  rejected_at timestamp with time zone,
  answer jsonb,
  feedback text,
  known_score integer,
  reviewed_at timestamp with time zone,
  constraint hit_assignment_pk PRIMARY KEY (id),
  constraint hit_assignment_of_hit FOREIGN KEY (hit_id) REFERENCES hit(id),
  constraint hit_assignment_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id),
  constraint hit_assignment_status_known CHECK ((status = ANY (ARRAY['Accepted'::text, 'Submitted'::text, 'Approved'::text, 'Rejected'::text, 'Returned'::text, 'Abandoned'::text])))
);
CREATE INDEX hit_assignment_by_hit ON public.hit_assignment USING btree (hit_id, submitted_at, id);
CREATE INDEX hit_assignment_by_worker ON public.hit_assignment USING btree (worker_id, status);
CREATE INDEX hit_assignment_due ON public.hit_assignment USING btree (deadline) WHERE (status = 'Accepted'::text);
CREATE UNIQUE INDEX hit_assignment_once ON public.hit_assignment USING btree (hit_id, worker_id) WHERE (status <> ALL (ARRAY['Returned'::text, 'Abandoned'::text]));
CREATE UNIQUE INDEX hit_assignment_one_live ON public.hit_assignment USING btree (worker_id) WHERE (status = 'Accepted'::text);
CREATE INDEX hit_assignment_to_approve ON public.hit_assignment USING btree (auto_approve_at) WHERE (status = 'Submitted'::text);
CREATE INDEX hit_assignment_to_review ON public.hit_assignment USING btree (submitted_at) WHERE ((status = 'Submitted'::text) AND (reviewed_at IS NULL));

create table hit_bonus (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  assignment_id uuid not null,
  worker_id uuid not null,
  micros bigint not null,
  reason text not null,
  at timestamp with time zone not null default now(),
  constraint hit_bonus_pk PRIMARY KEY (id),
  constraint hit_bonus_for_assignment FOREIGN KEY (assignment_id) REFERENCES hit_assignment(id),
  constraint hit_bonus_positive CHECK ((micros > 0))
);
CREATE INDEX hit_bonus_by_assignment ON public.hit_bonus USING btree (assignment_id, at);

create table hit_event (
  id bigint not null generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  account_id uuid not null,
  type text not null,
  hit_type_id uuid,
  hit_id uuid,
  assignment_id uuid,
  at timestamp with time zone not null default clock_timestamp(),
  notify jsonb,
  attempts integer not null default 0,
  next_at timestamp with time zone,
  delivered_at timestamp with time zone,
  error text,
  constraint hit_event_pk PRIMARY KEY (id)
);
CREATE INDEX hit_event_due ON public.hit_event USING btree (next_at) WHERE (next_at IS NOT NULL);
CREATE INDEX hit_event_in_order ON public.hit_event USING btree (account_id, xid, id);

create table hit_review_action (
  id bigint not null generated always as identity,
  hit_id uuid not null,
  level text not null,
  action_id uuid not null,
  name text not null,
  target_id uuid not null,
  target_type text not null,
  status text not null,
  completed_at timestamp with time zone not null default now(),
  result text,
  error_code text,
  constraint hit_review_action_pk PRIMARY KEY (id),
  constraint hit_review_action_level_known CHECK ((level = ANY (ARRAY['Assignment'::text, 'HIT'::text]))),
  constraint hit_review_action_of_hit FOREIGN KEY (hit_id) REFERENCES hit(id)
);
CREATE INDEX hit_review_action_by_hit ON public.hit_review_action USING btree (hit_id, level, id);

create table hit_review_result (
  id bigint not null generated always as identity,
  hit_id uuid not null,
  level text not null,
  action_id uuid not null,
  subject_id uuid not null,
  subject_type text not null,
  question_id text,
  key text not null,
  value text not null,
  constraint hit_review_result_pk PRIMARY KEY (id),
  constraint hit_review_result_level_known CHECK ((level = ANY (ARRAY['Assignment'::text, 'HIT'::text]))),
  constraint hit_review_result_of_hit FOREIGN KEY (hit_id) REFERENCES hit(id)
);
CREATE INDEX hit_review_result_by_hit ON public.hit_review_result USING btree (hit_id, level, id);

create table hit_type (
  id uuid not null default gen_random_uuid(),
  group_id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  digest bytea not null,
  title text not null,
  description text not null,
  keywords text not null,
  reward_micros bigint not null,
  assignment_seconds integer not null,
  auto_approval_seconds integer not null,
  requirements jsonb not null,
  notification jsonb,
  notification_active boolean not null default false,
  created_at timestamp with time zone not null default now(),
  constraint hit_type_pk PRIMARY KEY (id),
  constraint hit_type_of_account FOREIGN KEY (account_id) REFERENCES account(id),
  constraint hit_type_once UNIQUE (account_id, digest),
  constraint hit_type_reward_not_negative CHECK ((reward_micros >= 0))
);
CREATE UNIQUE INDEX hit_type_by_group ON public.hit_type USING btree (group_id);

create table import_chunk (
  import_id uuid not null,
  "position" integer not null,
  bytes bytea not null,
  constraint import_chunk_pk PRIMARY KEY (import_id, "position"),
  constraint import_chunk_of_job FOREIGN KEY (import_id) REFERENCES import_job(id) ON DELETE CASCADE
);

create table import_error (
  import_id uuid not null,
  line bigint not null,
  column_name text not null default ''::text,
  message text not null,
  constraint import_error_pk PRIMARY KEY (import_id, line, column_name),
  constraint import_error_of_job FOREIGN KEY (import_id) REFERENCES import_job(id) ON DELETE CASCADE
);

create table import_job (
  id uuid not null default gen_random_uuid(),
  batch_id uuid not null,
  requested_by uuid not null,
  status text not null default 'queued'::text,
  format text not null,
  refresh boolean not null default false,
  bytes bigint not null default 0,
  bytes_read bigint not null default 0,
  next_record bigint not null default 0,
  rows bigint not null default 0,
  created bigint not null default 0,
  duplicates bigint not null default 0,
  rejected bigint not null default 0,
  tasks bigint not null default 0,
  error text,
  created_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  received_at timestamp with time zone,
  constraint import_job_pk PRIMARY KEY (id),
  constraint import_job_format_known CHECK ((format = ANY (ARRAY['csv'::text, 'ndjson'::text, 'json'::text]))),
  constraint import_job_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id),
  constraint import_job_status_known CHECK ((status = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX import_job_by_batch ON public.import_job USING btree (batch_id, created_at);
CREATE INDEX import_job_coming_in ON public.import_job USING btree (created_at) WHERE (received_at IS NULL);

create table ledger (
  id bigint not null generated always as identity,
  worker_id uuid not null,
  at timestamp with time zone not null default now(),
  kind text not null,
  micros bigint not null,
  assignment_id uuid,
  batch_id uuid,
  payout_id uuid,
  reason text,
  public_id uuid not null default gen_random_uuid(),
  constraint ledger_pk PRIMARY KEY (id),
  constraint ledger_kind_known CHECK ((kind = ANY (ARRAY['answer'::text, 'cannot_tell'::text, 'bonus'::text, 'reversal'::text, 'payout'::text, 'payout_returned'::text, 'forfeit'::text]))) NOT VALID,
  constraint ledger_of_payout FOREIGN KEY (payout_id) REFERENCES payout(id),
  constraint ledger_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id)
);
CREATE INDEX ledger_by_batch ON public.ledger USING btree (batch_id) INCLUDE (micros);
CREATE INDEX ledger_by_time ON public.ledger USING btree (at) INCLUDE (kind, worker_id, micros);
CREATE INDEX ledger_by_worker ON public.ledger USING btree (worker_id, at) INCLUDE (kind, micros);
CREATE UNIQUE INDEX ledger_once_per_assignment ON public.ledger USING btree (assignment_id, kind) WHERE (kind = ANY (ARRAY['answer'::text, 'cannot_tell'::text, 'reversal'::text]));

create table message (
  id uuid not null default gen_random_uuid(),
  worker_id uuid not null,
  written_by uuid,
  text text not null,
  sent_at timestamp with time zone not null default now(),
  read_at timestamp with time zone,
  constraint message_pk PRIMARY KEY (id),
  constraint message_by_account FOREIGN KEY (written_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint message_to_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE
);
CREATE INDEX message_by_worker ON public.message USING btree (worker_id, sent_at, id);
CREATE INDEX message_unread ON public.message USING btree (worker_id) WHERE (read_at IS NULL);

create table mturk_key (
  access_key_id text not null,
  account_id uuid not null,
  name text not null,
  secret bytea not null,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint mturk_key_pk PRIMARY KEY (access_key_id),
  constraint mturk_key_of_account FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX mturk_key_by_account ON public.mturk_key USING btree (account_id, created_at);

create table mturk_signature (
  signature bytea not null,
  at timestamp with time zone not null default now(),
  constraint mturk_signature_pk PRIMARY KEY (signature)
);
CREATE INDEX mturk_signature_by_age ON public.mturk_signature USING btree (at);

create table mturk_token (
  account_id uuid not null,
  operation text not null,
  token text not null,
  subject text not null,
  at timestamp with time zone not null default now(),
  constraint mturk_token_once PRIMARY KEY (account_id, operation, token)
);
CREATE INDEX mturk_token_by_age ON public.mturk_token USING btree (at);

create table observed_account (
  athlete_id uuid not null,
  platform text not null,
  handle_key text not null,
  account_id text not null,
  first_seen_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  seen_by uuid not null,
  constraint observed_account_pk PRIMARY KEY (athlete_id, platform, handle_key),
  constraint observed_account_on_entry FOREIGN KEY (athlete_id, platform) REFERENCES registry(athlete_id, platform)
);

create table one_time_link (
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_link_pk PRIMARY KEY (token_hash),
  constraint one_time_link_of_account FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);

create table outbox (
  id bigint not null generated always as identity,
  topic text not null,
  payload jsonb not null,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  attempts integer not null default 0,
  constraint outbox_pk PRIMARY KEY (id)
);
CREATE INDEX outbox_unsent ON public.outbox USING btree (sent_at NULLS FIRST, id);

create table payout (
  id uuid not null default gen_random_uuid(),
  worker_id uuid not null,
  micros bigint not null,
  status text not null default 'requested'::text,
  requested_at timestamp with time zone not null default now(),
  settled_at timestamp with time zone,
  settled_by uuid,
  reason text,
  constraint payout_pk PRIMARY KEY (id),
  constraint payout_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id),
  constraint payout_positive CHECK ((micros > 0)),
  constraint payout_status_known CHECK ((status = ANY (ARRAY['requested'::text, 'paid'::text, 'cancelled'::text])))
);
CREATE INDEX payout_by_status ON public.payout USING btree (status, requested_at, id);
CREATE INDEX payout_by_worker ON public.payout USING btree (worker_id, requested_at);

create table planned_void (
  worker_id uuid not null,
  asked_by uuid not null,
  reason text not null,
  created_at timestamp with time zone not null default now(),
  due_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  constraint planned_void_pk PRIMARY KEY (worker_id),
  constraint planned_void_asked_by FOREIGN KEY (asked_by) REFERENCES account(id),
  constraint planned_void_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id)
);
CREATE INDEX planned_void_by_time ON public.planned_void USING btree (due_at);

create table policy (
  id bigint not null generated always as identity,
  batch_id uuid not null,
  version integer not null,
  agree integer not null,
  panel integer not null,
  stop text not null,
  min_agree integer,
  confidence_floor double precision,
  min_effective double precision,
  extend_to integer,
  staged boolean not null,
  lease_seconds integer not null,
  max_lease_seconds integer not null,
  late_seconds integer not null,
  max_cannot_tell integer not null,
  gold_rate double precision not null,
  require_qualification boolean not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  reason text,
  confirm integer,
  applied_to text,
  restores integer,
  constraint policy_pk PRIMARY KEY (id),
  constraint policy_agree_is_a_majority CHECK ((((agree * 2) > GREATEST(panel, extend_to)) AND (agree <= panel) AND (panel <= 99))),
  constraint policy_applied_to_known CHECK ((applied_to = ANY (ARRAY['new'::text, 'open'::text]))),
  constraint policy_confirm_below_agree CHECK (((confirm >= 2) AND (confirm <= (agree - 1)))),
  constraint policy_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE CASCADE,
  constraint policy_stop_known CHECK ((stop = ANY (ARRAY['early'::text, 'fixed'::text, 'adaptive'::text]))),
  constraint policy_version_once UNIQUE (batch_id, version)
);

create table policy_step (
  policy_id bigint not null,
  panel smallint not null,
  ballots smallint not null,
  lead smallint not null,
  outcome text not null,
  next_panel smallint not null,
  places smallint not null,
  constraint policy_step_pk PRIMARY KEY (policy_id, panel, ballots, lead),
  constraint policy_step_of_policy FOREIGN KEY (policy_id) REFERENCES policy(id) ON DELETE CASCADE,
  constraint policy_step_outcome_known CHECK ((outcome = ANY (ARRAY['pending'::text, 'resolved'::text, 'judge'::text, 'unreachable'::text])))
);

create table practice_answer (
  worker_id uuid not null,
  item_id uuid not null,
  was_right boolean not null,
  at timestamp with time zone not null default now(),
  constraint practice_answer_once PRIMARY KEY (worker_id, item_id),
  constraint practice_answer_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE,
  constraint practice_answer_to_item FOREIGN KEY (item_id) REFERENCES training_item(id) ON DELETE CASCADE
);

create table purse (
  batch_id uuid not null,
  shard smallint not null,
  micros bigint not null,
  constraint purse_pk PRIMARY KEY (batch_id, shard),
  constraint purse_not_overdrawn CHECK ((micros >= 0)),
  constraint purse_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE CASCADE
);

create table qualification_request (
  id uuid not null default gen_random_uuid(),
  qualification_type_id uuid not null,
  worker_id uuid not null,
  status text not null default 'Started'::text,
  test text,
  answer jsonb,
  reason text,
  started_at timestamp with time zone not null default now(),
  submitted_at timestamp with time zone,
  constraint qualification_request_pk PRIMARY KEY (id),
  constraint qualification_request_of_type FOREIGN KEY (qualification_type_id) REFERENCES qualification_type(id) ON DELETE CASCADE,
  constraint qualification_request_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE,
  constraint qualification_request_status_known CHECK ((status = ANY (ARRAY['Started'::text, 'Pending'::text, 'Granted'::text, 'Rejected'::text])))
);
CREATE UNIQUE INDEX qualification_request_one_open ON public.qualification_request USING btree (qualification_type_id, worker_id) WHERE (status = ANY (ARRAY['Started'::text, 'Pending'::text]));
CREATE INDEX qualification_request_pending ON public.qualification_request USING btree (submitted_at, id) WHERE (status = 'Pending'::text);

create table qualification_type (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  name text not null,
  description text not null,
  keywords text,
  active boolean not null,
  test text,
  test_seconds integer,
  answer_key text,
  retry_seconds integer,
  auto_granted boolean not null default false,
  auto_granted_value integer,
  created_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint qualification_type_pk PRIMARY KEY (id),
  constraint qualification_type_of_account FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE INDEX qualification_type_by_age ON public.qualification_type USING btree (created_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX qualification_type_named_once ON public.qualification_type USING btree (account_id, name) WHERE (deleted_at IS NULL);

create table recovery_code (
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_pk PRIMARY KEY (account_id, code_hash),
  constraint recovery_code_of_factor FOREIGN KEY (account_id) REFERENCES second_factor(account_id) ON DELETE CASCADE
);

create table registry (
  athlete_id uuid not null,
  platform text not null,
  external_id text not null,
  name text not null,
  status text not null,
  handle_key text,
  handle_display text,
  handle_url text,
  confidence double precision,
  confidence_bound double precision,
  agreed smallint not null,
  ballots smallint not null,
  policy_version integer not null,
  cause text not null,
  task_id uuid not null,
  round integer not null,
  verified_at timestamp with time zone not null,
  checked_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version integer not null,
  change_id bigint not null,
  seq bigint,
  constraint registry_pk PRIMARY KEY (athlete_id, platform),
  constraint registry_of_athlete FOREIGN KEY (athlete_id) REFERENCES athlete(id),
  constraint registry_status_known CHECK ((status = ANY (ARRAY['verified'::text, 'no_account'::text, 'conflicted'::text, 'revoked'::text])))
);
CREATE INDEX registry_by_change ON public.registry USING btree (change_id);
CREATE INDEX registry_by_check ON public.registry USING btree (platform, checked_at) WHERE (status = ANY (ARRAY['verified'::text, 'no_account'::text]));
CREATE UNIQUE INDEX registry_by_external_id ON public.registry USING btree (external_id, platform);
CREATE INDEX registry_by_key ON public.registry USING btree (platform, handle_key) WHERE (status = ANY (ARRAY['verified'::text, 'conflicted'::text]));
CREATE INDEX registry_by_key_part ON public.registry USING gin (handle_key trigram.gin_trgm_ops);
CREATE INDEX registry_by_name_part ON public.registry USING gin (name trigram.gin_trgm_ops);
CREATE INDEX registry_by_seq ON public.registry USING btree (seq);
CREATE INDEX registry_by_update ON public.registry USING btree (updated_at, athlete_id, platform);
CREATE INDEX registry_in_order ON public.registry USING btree (external_id COLLATE "C", platform COLLATE "C");
CREATE INDEX registry_in_transit ON public.registry USING btree (athlete_id, platform) WHERE (seq IS NULL);
CREATE UNIQUE INDEX registry_one_holder ON public.registry USING btree (platform, handle_key) WHERE (status = 'verified'::text);

create table registry_version (
  athlete_id uuid not null,
  platform text not null,
  version integer not null,
  status text not null,
  handle_key text,
  handle_display text,
  handle_url text,
  confidence double precision,
  confidence_bound double precision,
  agreed smallint not null,
  ballots smallint not null,
  policy_version integer not null,
  cause text not null,
  task_id uuid not null,
  round integer not null,
  change_id bigint not null,
  at timestamp with time zone not null,
  constraint registry_version_pk PRIMARY KEY (athlete_id, platform, version),
  constraint registry_version_of_entry FOREIGN KEY (athlete_id, platform) REFERENCES registry(athlete_id, platform) DEFERRABLE INITIALLY DEFERRED
);

create table reliability (
  worker_id uuid not null,
  platform text not null default ''::text,
  right_weight double precision not null default 0,
  wrong_weight double precision not null default 0,
  gold_right double precision not null default 0,
  gold_wrong double precision not null default 0,
  updated_at timestamp with time zone not null default now(),
  constraint reliability_pk PRIMARY KEY (worker_id, platform),
  constraint reliability_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE
);

create table reply (
  caller text not null,
  route text not null,
  key text not null,
  request_hash bytea not null,
  status smallint not null,
  body text,
  created_at timestamp with time zone not null default now(),
  constraint reply_once PRIMARY KEY (caller, route, key)
);
CREATE INDEX reply_by_age ON public.reply USING btree (created_at);

create table report (
  id uuid not null default gen_random_uuid(),
  athlete_id uuid not null,
  platform text not null,
  problem text not null,
  observed text,
  reported_by uuid not null,
  at timestamp with time zone not null default now(),
  task_id uuid,
  closed_at timestamp with time zone,
  closed_by uuid,
  closed_reason text,
  constraint report_pk PRIMARY KEY (id),
  constraint report_on_entry FOREIGN KEY (athlete_id, platform) REFERENCES registry(athlete_id, platform),
  constraint report_problem_known CHECK ((problem = ANY (ARRAY['not_found'::text, 'renamed'::text, 'wrong_person'::text, 'implausible'::text, 'private'::text, 'other'::text])))
);
CREATE INDEX report_by_entry ON public.report USING btree (athlete_id, platform, at);
CREATE INDEX report_by_time ON public.report USING btree (at);
CREATE INDEX report_open ON public.report USING btree (at DESC, id) WHERE (closed_at IS NULL);

create table requester_block (
  account_id uuid not null,
  worker_id uuid not null,
  reason text not null,
  at timestamp with time zone not null default now(),
  constraint requester_block_once PRIMARY KEY (account_id, worker_id),
  constraint requester_block_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE
);

create table requester_ledger (
  id bigint not null generated always as identity,
  account_id uuid not null,
  at timestamp with time zone not null default now(),
  kind text not null,
  micros bigint not null,
  assignment_id uuid,
  bonus_id uuid,
  made_by uuid,
  reason text,
  constraint requester_ledger_pk PRIMARY KEY (id),
  constraint requester_ledger_kind_known CHECK ((kind = ANY (ARRAY['top_up'::text, 'refund'::text, 'reward'::text, 'bonus'::text]))),
  constraint requester_ledger_of_account FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE UNIQUE INDEX requester_ledger_bonus_once ON public.requester_ledger USING btree (bonus_id) WHERE (kind = 'bonus'::text);
CREATE INDEX requester_ledger_by_account ON public.requester_ledger USING btree (account_id, id DESC);
CREATE UNIQUE INDEX requester_ledger_reward_once ON public.requester_ledger USING btree (assignment_id) WHERE (kind = 'reward'::text);

create table requester_purse (
  account_id uuid not null,
  available_micros bigint not null default 0,
  held_micros bigint not null default 0,
  batch_id uuid,
  webhook_secret bytea,
  constraint requester_purse_pk PRIMARY KEY (account_id),
  constraint requester_purse_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint requester_purse_batch FOREIGN KEY (batch_id) REFERENCES batch(id),
  constraint requester_purse_holds CHECK ((held_micros >= 0)),
  constraint requester_purse_not_overdrawn CHECK ((available_micros >= 0))
);

create table second_factor (
  account_id uuid not null,
  sealed_secret bytea not null,
  last_step bigint not null default 0,
  created_at timestamp with time zone not null default now(),
  turned_on_at timestamp with time zone,
  constraint second_factor_pk PRIMARY KEY (account_id),
  constraint second_factor_of_account FOREIGN KEY (account_id) REFERENCES account(id)
);

create table session (
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  constraint session_pk PRIMARY KEY (token_hash),
  constraint session_of_account FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX session_by_account ON public.session USING btree (account_id);

create table sign_in_tries (
  key bytea not null,
  tries integer not null,
  since timestamp with time zone not null default now(),
  last_at timestamp with time zone not null default now(),
  next_at timestamp with time zone,
  constraint sign_in_tries_pk PRIMARY KEY (key)
);
CREATE INDEX sign_in_tries_by_age ON public.sign_in_tries USING btree (last_at);

create table subscription (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  url text,
  queue text,
  events text[] not null,
  platforms text[],
  status text not null default 'active'::text,
  disabled_cause text,
  disabled_at timestamp with time zone,
  secret bytea,
  old_secret bytea,
  old_secret_until timestamp with time zone,
  seq bigint not null,
  failures integer not null default 0,
  failing_since timestamp with time zone,
  paused_until timestamp with time zone,
  delivered_at timestamp with time zone,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint subscription_pk PRIMARY KEY (id),
  constraint subscription_disabled_cause_known CHECK ((disabled_cause = ANY (ARRAY['asked'::text, 'failing'::text, 'gone'::text, 'too_old'::text]))),
  constraint subscription_kind_known CHECK ((kind = ANY (ARRAY['webhook'::text, 'queue'::text]))),
  constraint subscription_queue_has_name CHECK (((kind = 'queue'::text) = (queue IS NOT NULL))),
  constraint subscription_status_known CHECK ((status = ANY (ARRAY['active'::text, 'disabled'::text]))),
  constraint subscription_webhook_has_url CHECK (((kind = 'webhook'::text) = (url IS NOT NULL)))
);
CREATE UNIQUE INDEX subscription_queue_once ON public.subscription USING btree (queue);

create table task (
  id uuid not null default gen_random_uuid(),
  kind text not null default 'lookup'::text,
  batch_id uuid,
  athlete_id uuid not null,
  platform text not null,
  round integer not null default 1,
  cause text not null default 'import'::text,
  status text not null default 'open'::text,
  policy_id bigint,
  panel smallint not null,
  ballots smallint not null default 0,
  lead smallint not null default 0,
  cannot_tell smallint not null default 0,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  constraint task_pk PRIMARY KEY (id),
  constraint task_about_athlete FOREIGN KEY (athlete_id) REFERENCES athlete(id),
  constraint task_cause_known CHECK ((cause = ANY (ARRAY['import'::text, 'refresh'::text, 'void'::text, 'conflict'::text, 'report'::text, 'recheck'::text, 'gold'::text, 'hit'::text]))),
  constraint task_kind_known CHECK ((kind = ANY (ARRAY['lookup'::text, 'gold'::text, 'choose'::text, 'hit'::text]))),
  constraint task_of_batch FOREIGN KEY (batch_id) REFERENCES batch(id),
  constraint task_policy FOREIGN KEY (policy_id) REFERENCES policy(id),
  constraint task_status_known CHECK ((status = ANY (ARRAY['open'::text, 'verified'::text, 'no_account'::text, 'disputed'::text, 'cancelled'::text])))
);
CREATE INDEX task_by_age ON public.task USING btree (created_at, id) WHERE (kind <> 'gold'::text);
CREATE INDEX task_by_athlete ON public.task USING btree (athlete_id, platform);
CREATE INDEX task_by_batch ON public.task USING btree (batch_id, status, created_at, id);
CREATE INDEX task_by_status ON public.task USING btree (status) WHERE (kind <> 'gold'::text);
CREATE INDEX task_disputed ON public.task USING btree (closed_at, id) WHERE (status = 'disputed'::text);
CREATE UNIQUE INDEX task_one_open_round ON public.task USING btree (athlete_id, platform) WHERE ((kind <> 'gold'::text) AND (status = ANY (ARRAY['open'::text, 'disputed'::text])));
CREATE INDEX task_rechecks ON public.task USING btree (created_at) WHERE (cause = 'recheck'::text);
CREATE UNIQUE INDEX task_round_once ON public.task USING btree (athlete_id, platform, round) WHERE (kind <> 'gold'::text);

create table training_attempt (
  id uuid not null default gen_random_uuid(),
  worker_id uuid not null,
  item_ids uuid[] not null,
  answers jsonb not null default '{}'::jsonb,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  passed boolean,
  constraint training_attempt_pk PRIMARY KEY (id),
  constraint training_attempt_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE
);
CREATE INDEX training_attempt_by_worker ON public.training_attempt USING btree (worker_id, started_at);
CREATE UNIQUE INDEX training_attempt_one_open ON public.training_attempt USING btree (worker_id) WHERE (finished_at IS NULL);

create table training_item (
  id uuid not null default gen_random_uuid(),
  stage text not null,
  "position" integer not null,
  topic text not null,
  platform text not null,
  card jsonb not null,
  answer jsonb not null,
  explanation text not null,
  retired_at timestamp with time zone,
  constraint training_item_pk PRIMARY KEY (id),
  constraint training_item_stage_known CHECK ((stage = ANY (ARRAY['practice'::text, 'test'::text])))
);

create table worker (
  id uuid not null default gen_random_uuid(),
  account_id uuid,
  display_name text not null,
  country text,
  languages text[] not null default '{}'::text[],
  status text not null default 'registered'::text,
  status_reason text,
  suspended_until timestamp with time zone,
  qualified_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  handed integer not null default 0,
  warm boolean not null default true,
  status_cause text,
  constraint worker_pk PRIMARY KEY (id),
  constraint worker_of_account FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint worker_once_per_account UNIQUE (account_id),
  constraint worker_status_cause_known CHECK ((status_cause = ANY (ARRAY['gold'::text, 'copying'::text, 'automation'::text, 'several_accounts'::text, 'conduct'::text, 'other'::text]))),
  constraint worker_status_known CHECK ((status = ANY (ARRAY['registered'::text, 'in_training'::text, 'qualified'::text, 'suspended'::text, 'blocked'::text])))
);
CREATE INDEX worker_suspended_until ON public.worker USING btree (suspended_until) WHERE (status = 'suspended'::text);

create table worker_notice (
  id uuid not null default gen_random_uuid(),
  worker_id uuid not null,
  account_id uuid not null,
  subject text not null,
  text text not null,
  at timestamp with time zone not null default now(),
  read_at timestamp with time zone,
  constraint worker_notice_pk PRIMARY KEY (id),
  constraint worker_notice_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE
);
CREATE INDEX worker_notice_by_worker ON public.worker_notice USING btree (worker_id, at DESC, id);

create table worker_pair (
  one uuid not null,
  other uuid not null,
  probability double precision not null,
  shared integer not null,
  constraint worker_pair_pk PRIMARY KEY (one, other),
  constraint worker_pair_ordered CHECK ((one < other))
);

create table worker_qualification (
  qualification_type_id uuid not null,
  worker_id uuid not null,
  value integer,
  status text not null default 'Granted'::text,
  reason text,
  granted_at timestamp with time zone not null default now(),
  constraint worker_qualification_once PRIMARY KEY (qualification_type_id, worker_id),
  constraint worker_qualification_of_type FOREIGN KEY (qualification_type_id) REFERENCES qualification_type(id) ON DELETE CASCADE,
  constraint worker_qualification_of_worker FOREIGN KEY (worker_id) REFERENCES worker(id) ON DELETE CASCADE,
  constraint worker_qualification_status_known CHECK ((status = ANY (ARRAY['Granted'::text, 'Revoked'::text])))
);
CREATE INDEX worker_qualification_by_worker ON public.worker_qualification USING btree (worker_id);

create sequence change_seq;

create sequence handout_seq;

create sequence migrations_id_seq;

-- function add_hit_event(p_type text, p_hit uuid, p_assignment uuid)

-- function advance_positions(p_worker uuid, p_platforms text[], p_sports text[])

-- function assignment_card(p_assignment uuid, p_worker uuid)

-- function athlete_card(w athlete)

-- function batch_barrier(worker_status text, batch_status text, requires_qualification boolean)

-- function claim_card(p_worker uuid, p_platforms text[], p_sports text[], OUT outcome text, OUT assignment_id uuid, OUT card json)

-- function claim_next(p_worker uuid, p_platforms text[], p_sports text[], OUT outcome text, OUT assignment_id uuid)

-- function earlier_reply(p_caller text, p_route text, p_key text, OUT free boolean, OUT request_hash bytea, OUT status smallint, OUT body text)

-- function expire_lease(p_assignment uuid, p_task uuid)

-- function expire_leases(n integer)

-- function namesake_cards(p_athlete uuid)

-- function note_hit_leaving(p_assignment uuid, p_status text)

-- function note_hit_submission(p_assignment uuid)

-- function open_place_for(p_worker uuid, p_platforms text[], p_sports text[])

-- function open_places(p_task uuid, n integer)

-- function pick_gold(p_worker uuid, p_platform text, p_sport text)

-- function promise_money(p_batch uuid, p_micros bigint)

-- function release_money(p_batch uuid, p_micros bigint)

-- function settle_handout()

-- function submit_answer(p_assignment uuid, p_worker uuid, p_kind text, p_raw text, p_key text, p_display text, p_url text, p_warnings text[], p_evidence text, p_clue text, p_comment text, p_network text, p_next boolean, p_only_pending boolean, OUT outcome text, OUT late boolean, OUT credited bigint, OUT task_id uuid, OUT gold boolean, OUT claimed text, OUT card json)

-- function take_answer(p_assignment uuid, p_worker uuid, p_kind text, p_raw text, p_key text, p_display text, p_url text, p_warnings text[], p_evidence text, p_clue text, p_comment text, p_network text, p_only_pending boolean, OUT outcome text, OUT late boolean, OUT credited bigint, OUT task_id uuid, OUT gold boolean)

-- function take_return(p_assignment uuid, p_worker uuid, p_reason text, OUT outcome text, OUT task_id uuid, OUT dispute boolean, OUT credited bigint)

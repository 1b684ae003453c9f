import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127232155 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ticket_kind" drop constraint if exists "ticket_kind_variant_id_unique";`,
    );
    this.addSql(`alter table if exists "ticket" drop constraint if exists "ticket_code_unique";`);
    this.addSql(
      `alter table if exists "hold" drop constraint if exists "hold_basket_id_departure_id_unique";`,
    );
    this.addSql(
      `alter table if exists "experience_resource" drop constraint if exists "experience_resource_experience_id_resource_id_unique";`,
    );
    this.addSql(
      `alter table if exists "experience" drop constraint if exists "experience_product_id_unique";`,
    );
    this.addSql(
      `alter table if exists "departure" drop constraint if exists "departure_experience_id_starts_at_unique";`,
    );
    this.addSql(
      `create table if not exists "booking" ("id" text not null, "order_id" text not null, "cart_id" text not null, "purchase_id" text not null, "line_ids" text[] not null, "experience_id" text not null, "product_id" text not null, "producer_id" text not null, "departure_id" text null, "arrive" text null, "leave" text null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "seats" integer not null, "guests" integer not null, "state" text check ("state" in ('requested', 'confirmed', 'cancelled', 'called_off', 'declined', 'attended', 'no_show')) not null default 'confirmed', "ladder" jsonb not null, "total" numeric not null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "locale" text not null default 'vi', "sequence" integer not null default 0, "moved_from" text null, "cancelled_at" timestamptz null, "reason" text null, "refund" numeric null, "settled_at" timestamptz null, "raw_total" jsonb not null, "raw_refund" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_pkey" primary key ("id"), constraint booking_seats check (seats >= 0 and guests >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_deleted_at" ON "booking" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_order_id" ON "booking" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_purchase_id" ON "booking" ("purchase_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_cart_id" ON "booking" ("cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_departure_id" ON "booking" ("departure_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_experience_id_starts_at" ON "booking" ("experience_id", "starts_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_cancelled_at" ON "booking" ("cancelled_at") WHERE cancelled_at IS NOT NULL AND settled_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "departure" ("id" text not null, "experience_id" text not null, "schedule_id" text null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "capacity" integer not null, "taken" integer not null default 0, "state" text check ("state" in ('open', 'closed', 'cancelled')) not null default 'open', "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "departure_pkey" primary key ("id"), constraint departure_taken check (taken >= 0 and taken <= capacity), constraint departure_ends check (ends_at > starts_at));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_departure_deleted_at" ON "departure" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_departure_experience_id_starts_at_unique" ON "departure" ("experience_id", "starts_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_departure_starts_at" ON "departure" ("starts_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "experience" ("id" text not null, "product_id" text not null, "producer_id" text not null, "shape" text check ("shape" in ('departure', 'stay')) not null, "duration_minutes" integer null, "meeting_point" text not null, "meeting_point_en" text null, "latitude" real null, "longitude" real null, "languages" text[] not null, "party_min" integer not null default 1, "party_max" integer not null, "includes" jsonb null, "bring" jsonb null, "accessibility" jsonb null, "weather" jsonb null, "cutoff_minutes" integer not null default 0, "ladder" jsonb not null, "minimum_seats" integer null, "decided_hours_before" integer null, "answer_hours" integer null, "cash_allowed" boolean not null default true, "arrive_from" text null, "leave_until" text null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "experience_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_experience_deleted_at" ON "experience" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_experience_product_id_unique" ON "experience" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_experience_producer_id" ON "experience" ("producer_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "experience_resource" ("id" text not null, "experience_id" text not null, "resource_id" text not null, "per" text check ("per" in ('departure', 'seat')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "experience_resource_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_experience_resource_deleted_at" ON "experience_resource" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_experience_resource_experience_id_resource_id_unique" ON "experience_resource" ("experience_id", "resource_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_experience_resource_resource_id" ON "experience_resource" ("resource_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "hold" ("id" text not null, "basket_id" text not null, "departure_id" text not null, "seats" integer not null, "expires_at" timestamptz not null, "first_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "hold_pkey" primary key ("id"), constraint hold_seats check (seats > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_deleted_at" ON "hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_hold_basket_id_departure_id_unique" ON "hold" ("basket_id", "departure_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_departure_id" ON "hold" ("departure_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_expires_at" ON "hold" ("expires_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "resource" ("id" text not null, "producer_id" text not null, "name" text not null, "capacity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "resource_pkey" primary key ("id"), constraint resource_capacity check (capacity > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_resource_deleted_at" ON "resource" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_resource_producer_id" ON "resource" ("producer_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "schedule" ("id" text not null, "experience_id" text not null, "rrule" text not null, "times" text[] not null, "season_from" text null, "season_to" text null, "except_days" text[] null, "capacity" integer not null, "until" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "schedule_pkey" primary key ("id"), constraint schedule_capacity check (capacity > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_schedule_deleted_at" ON "schedule" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_schedule_experience_id" ON "schedule" ("experience_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "stay" ("id" text not null, "unit_id" text not null, "experience_id" text not null, "variant_id" text not null, "arrive" text not null, "leave" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "guests" integer not null default 1, "basket_id" text null, "booking_id" text null, "expires_at" timestamptz null, "first_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stay_pkey" primary key ("id"), constraint stay_held_or_booked check ((booking_id is null) = (expires_at is not null)), constraint stay_guests check (guests > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stay_deleted_at" ON "stay" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stay_basket_id" ON "stay" ("basket_id") WHERE basket_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stay_booking_id" ON "stay" ("booking_id") WHERE booking_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stay_experience_id_starts_at" ON "stay" ("experience_id", "starts_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ticket" ("id" text not null, "booking_id" text not null, "variant_id" text not null, "title" text not null, "code" text not null, "place" integer not null default 0, "used_at" timestamptz null, "used_by" text null, "void_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ticket_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_deleted_at" ON "ticket" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ticket_code_unique" ON "ticket" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_booking_id" ON "ticket" ("booking_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ticket_kind" ("id" text not null, "experience_id" text not null, "variant_id" text not null, "seats" integer not null default 1, "accompanied" boolean not null default false, "place" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ticket_kind_pkey" primary key ("id"), constraint ticket_kind_seats check (seats >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_kind_deleted_at" ON "ticket_kind" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ticket_kind_variant_id_unique" ON "ticket_kind" ("variant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_kind_experience_id" ON "ticket_kind" ("experience_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "unit" ("id" text not null, "experience_id" text not null, "variant_id" text not null, "name" text not null, "sleeps" integer not null default 2, "closed" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "unit_pkey" primary key ("id"), constraint unit_sleeps check (sleeps > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_unit_deleted_at" ON "unit" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_unit_variant_id" ON "unit" ("variant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_unit_experience_id" ON "unit" ("experience_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "waiting_entry" ("id" text not null, "departure_id" text not null, "seats" integer not null, "name" text not null, "phone" text not null, "email" text null, "locale" text not null default 'vi', "state" text check ("state" in ('waiting', 'offered', 'taken', 'lapsed', 'left')) not null default 'waiting', "offered_at" timestamptz null, "offer_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "waiting_entry_pkey" primary key ("id"), constraint waiting_entry_seats check (seats > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_waiting_entry_deleted_at" ON "waiting_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_waiting_entry_departure_id_state" ON "waiting_entry" ("departure_id", "state") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking" cascade;`);

    this.addSql(`drop table if exists "departure" cascade;`);

    this.addSql(`drop table if exists "experience" cascade;`);

    this.addSql(`drop table if exists "experience_resource" cascade;`);

    this.addSql(`drop table if exists "hold" cascade;`);

    this.addSql(`drop table if exists "resource" cascade;`);

    this.addSql(`drop table if exists "schedule" cascade;`);

    this.addSql(`drop table if exists "stay" cascade;`);

    this.addSql(`drop table if exists "ticket" cascade;`);

    this.addSql(`drop table if exists "ticket_kind" cascade;`);

    this.addSql(`drop table if exists "unit" cascade;`);

    this.addSql(`drop table if exists "waiting_entry" cascade;`);
  }
}

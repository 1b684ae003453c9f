import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128025925 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_membership" drop constraint if exists "producer_membership_member_id_producer_id_unique";`,
    );
    this.addSql(
      `alter table if exists "producer_member" drop constraint if exists "producer_member_email_unique";`,
    );
    this.addSql(
      `alter table if exists "check_in" drop constraint if exists "check_in_producer_id_event_id_unique";`,
    );
    this.addSql(
      `create table if not exists "check_in" ("id" text not null, "producer_id" text not null, "event_id" text not null, "ticket_id" text not null, "departure_id" text null, "experience_id" text not null, "day" text not null, "member_id" text not null, "device" text null, "outcome" text not null, "said_at" timestamptz null, "taken_at" timestamptz not null, "recorded_at" timestamptz not null, "clock" text null, "first_at" timestamptz null, "first_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "check_in_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_check_in_deleted_at" ON "check_in" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_check_in_producer_id_event_id_unique" ON "check_in" ("producer_id", "event_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_check_in_ticket_id" ON "check_in" ("ticket_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "member_session" ("id" text not null, "member_id" text not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_session_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_session_deleted_at" ON "member_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_session_member_id" ON "member_session" ("member_id") WHERE ended_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer_member" ("id" text not null, "name" text not null, "email" text not null, "phone" text null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_member_deleted_at" ON "producer_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_email_unique" ON "producer_member" ("email") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer_membership" ("id" text not null, "member_id" text not null, "producer_id" text not null, "role" text check ("role" in ('owner', 'staff')) not null default 'staff', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_membership_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_membership_deleted_at" ON "producer_membership" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_membership_member_id_producer_id_unique" ON "producer_membership" ("member_id", "producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_membership_producer_id" ON "producer_membership" ("producer_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "check_in" cascade;`);

    this.addSql(`drop table if exists "member_session" cascade;`);

    this.addSql(`drop table if exists "producer_member" cascade;`);

    this.addSql(`drop table if exists "producer_membership" cascade;`);
  }
}

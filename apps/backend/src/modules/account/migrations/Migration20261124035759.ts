import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124035759 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "closed_account" drop constraint if exists "closed_account_customer_id_unique";`,
    );
    this.addSql(
      `create table if not exists "account_session" ("id" text not null, "customer_id" text not null, "seen_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_session_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_session_deleted_at" ON "account_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_session_customer_id" ON "account_session" ("customer_id") WHERE ended_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "closed_account" ("id" text not null, "customer_id" text not null, "closed_at" timestamptz not null, "kept_purchases" integer not null default 0, "kept_until" timestamptz null, "finished" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "closed_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_closed_account_customer_id_unique" ON "closed_account" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_closed_account_deleted_at" ON "closed_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "one_time_code" ("id" text not null, "purpose" text check ("purpose" in ('sign_up', 'sign_in', 'reset_password', 'add_login', 'confirm')) not null, "login" text not null, "code_hash" text null, "customer_id" text null, "waiting" jsonb null, "tries" integer not null default 0, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "one_time_code_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_one_time_code_deleted_at" ON "one_time_code" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_one_time_code_expires_at" ON "one_time_code" ("expires_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_session" cascade;`);

    this.addSql(`drop table if exists "closed_account" cascade;`);

    this.addSql(`drop table if exists "one_time_code" cascade;`);
  }
}

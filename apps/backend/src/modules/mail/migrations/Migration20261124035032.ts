import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124035032 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "mail" drop constraint if exists "mail_key_unique";`);
    this.addSql(
      `create table if not exists "mail" ("id" text not null, "key" text not null, "channel" text check ("channel" in ('email', 'sms')) not null, "template" text not null, "locale" text not null default 'vi', "to" text not null, "data" jsonb null, "state" text check ("state" in ('waiting', 'sent', 'failed', 'expired', 'left_out')) not null default 'waiting', "attempts" integer not null default 0, "next_try_at" timestamptz not null, "held_until" timestamptz null, "expires_at" timestamptz null, "sent_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mail_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_mail_deleted_at" ON "mail" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_mail_key_unique" ON "mail" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_mail_next_try_at" ON "mail" ("next_try_at") WHERE state = 'waiting' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "mail" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128104500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer" add column if not exists "legal_name" text null, add column if not exists "notice_on" text null, add column if not exists "suspended_at" timestamptz null;`,
    );

    this.addSql(
      `create table if not exists "producer_application" ("id" text not null, "member_id" text not null, "claimed_producer_id" text null, "producer_id" text null, "state" text check ("state" in ('draft', 'pending', 'sent_back', 'approved')) not null default 'draft', "fields" jsonb not null, "bank_sealed" text null, "bank_masked" text null, "comments" jsonb null, "locale" text not null default 'vi', "sent_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_application_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_application_deleted_at" ON "producer_application" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_application_member_id" ON "producer_application" ("member_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_application_state_sent_at" ON "producer_application" ("state", "sent_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_member_id_claimed_producer_id_unique" ON "producer_application" ("member_id", "claimed_producer_id") WHERE state <> 'approved' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer_bank_account" ("id" text not null, "producer_id" text not null, "bank_code" text not null, "holder" text not null, "sealed" text not null, "masked" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_bank_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_bank_account_deleted_at" ON "producer_bank_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_bank_account_producer_id_unique" ON "producer_bank_account" ("producer_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer_paper" ("id" text not null, "application_id" text not null, "producer_id" text null, "name" text not null, "mime" text not null, "size" integer not null, "sealed" text not null, "added_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_paper_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_paper_deleted_at" ON "producer_paper" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_paper_application_id" ON "producer_paper" ("application_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_paper_producer_id" ON "producer_paper" ("producer_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_paper" cascade;`);
    this.addSql(`drop table if exists "producer_bank_account" cascade;`);
    this.addSql(`drop table if exists "producer_application" cascade;`);
    this.addSql(
      `alter table if exists "producer" drop column if exists "legal_name", drop column if exists "notice_on", drop column if exists "suspended_at";`,
    );
  }
}

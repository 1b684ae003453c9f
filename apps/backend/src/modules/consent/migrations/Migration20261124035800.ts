import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124035800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "consent_event" ("id" text not null, "customer_id" text not null, "kind" text check ("kind" in ('account', 'marketing')) not null, "action" text check ("action" in ('given', 'withdrawn')) not null, "at" timestamptz not null, "source" text check ("source" in ('sign_up', 'privacy_page', 'account_deleted')) not null, "version" text not null, "locale" text not null, "text" text not null, "text_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_event_deleted_at" ON "consent_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_event_customer_id_kind_at" ON "consent_event" ("customer_id", "kind", "at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consent_event" cascade;`);
  }
}

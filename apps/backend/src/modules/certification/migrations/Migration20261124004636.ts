import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124004636 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_product_code_unique";`,
    );
    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "product_name" text not null, "holder_name" text not null, "search_text" text not null, "set_no" integer not null, "commune_code" text null, "stars" integer null, "product_code" text null, "decision_number" text null, "decision_date" text null, "decision_year" integer null, "level" text check ("level" in ('city', 'central')) null, "valid_from" text null, "valid_until" text null, "renewal_filed_on" text null, "withdrawn_on" text null, "withdrawal_ground" text null, "source_url" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_stars_check check (stars IN (3, 4, 5)), constraint certificate_set_no_check check (set_no BETWEEN 1 AND 26), constraint certificate_withdrawal_check check ((withdrawn_on IS NULL) = (withdrawal_ground IS NULL)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_product_code_unique" ON "certificate" ("product_code") WHERE product_code IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_valid_until" ON "certificate" ("valid_until") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_stars" ON "certificate" ("stars") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "certificate_event" ("id" text not null, "action" text check ("action" in ('recorded', 'imported', 'corrected', 'renewal_filed', 'withdrawn')) not null, "actor_id" text null, "actor_name" text null, "actor_email" text null, "reason" text null, "changes" jsonb not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_event_certificate_id" ON "certificate_event" ("certificate_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_event_deleted_at" ON "certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "certificate_event" add constraint "certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_event" drop constraint if exists "certificate_event_certificate_id_foreign";`,
    );

    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "certificate_event" cascade;`);
  }
}

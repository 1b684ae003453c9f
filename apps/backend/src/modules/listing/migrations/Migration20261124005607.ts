import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124005607 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_progress" ("id" text not null, "seen_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_progress_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_progress_deleted_at" ON "listing_progress" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_progress" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128160500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_application" add column if not exists "changes" boolean not null default false;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_change_unique" ON "producer_application" ("claimed_producer_id") WHERE changes AND state <> 'approved' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_application_change_unique";`);
    this.addSql(`alter table if exists "producer_application" drop column if exists "changes";`);
  }
}

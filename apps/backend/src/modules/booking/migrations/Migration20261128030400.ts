import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128030400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "visit_notice" ("id" text not null, "key" text not null, "day" text null, "departure_id" text null, "experience_id" text null, "producer_id" text null, "text_vi" text not null, "text_en" text not null, "written_at" timestamptz not null, "written_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "visit_notice_pkey" primary key ("id"), constraint visit_notice_whom check (day is not null or departure_id is not null));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_visit_notice_deleted_at" ON "visit_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_visit_notice_key_unique" ON "visit_notice" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_visit_notice_written_at" ON "visit_notice" ("written_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "visit_notice" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "booking" add column if not exists "answer_by" timestamptz null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_answer_by" ON "booking" ("answer_by") WHERE state = 'requested' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_answer_by";`);
    this.addSql(`alter table if exists "booking" drop column if exists "answer_by";`);
  }
}

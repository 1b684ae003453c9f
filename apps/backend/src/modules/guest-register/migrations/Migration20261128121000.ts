import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128121000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "guest_entry" add column if not exists "form_id" text null;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guest_entry_booking_id_form_id_unique" ON "guest_entry" ("booking_id", "form_id") WHERE form_id IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_guest_entry_booking_id_form_id_unique";`);
    this.addSql(`alter table if exists "guest_entry" drop column if exists "form_id";`);
  }
}

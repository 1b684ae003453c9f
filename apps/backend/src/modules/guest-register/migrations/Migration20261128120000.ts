import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "guest_entry" ("id" text not null, "booking_id" text not null, "producer_id" text not null, "sealed" text not null, "taken_by" text not null, "delete_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guest_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guest_entry_deleted_at" ON "guest_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guest_entry_booking_id" ON "guest_entry" ("booking_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guest_entry_delete_on" ON "guest_entry" ("delete_on") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guest_entry" cascade;`);
  }
}

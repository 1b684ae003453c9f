import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The listing's documents, one row each, and which transaction wrote it: processes follow the table by that. Goods that left
 * the listing stay as a note for a day. Kept by hand: its columns are PostgreSQL's own types, which no model can say.
 */
export class Migration20261124040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_entry" ("id" text not null, "document" jsonb not null, "gone" boolean not null default false, "change" xid8 not null default pg_current_xact_id(), "updated_at" timestamptz not null default now(), constraint "listing_entry_pkey" primary key ("id"));`,
    );
    this.addSql(`create index if not exists "IDX_listing_entry_change" on "listing_entry" ("change");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_entry" cascade;`);
  }
}

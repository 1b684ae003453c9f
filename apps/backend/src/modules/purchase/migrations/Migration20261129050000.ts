import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "purchase_part" add column if not exists "boxes" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "purchase_part" drop column if exists "boxes";`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124010713 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_part" add column if not exists "place" integer not null default 0;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "purchase_part" drop column if exists "place";`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124034719 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer" add column if not exists "own_delivery_option_id" text null, add column if not exists "own_delivery_to" jsonb null, add column if not exists "alcohol_licence" text null, add column if not exists "alcohol_licence_until" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "producer" drop column if exists "own_delivery_option_id", drop column if exists "own_delivery_to", drop column if exists "alcohol_licence", drop column if exists "alcohol_licence_until";`,
    );
  }
}

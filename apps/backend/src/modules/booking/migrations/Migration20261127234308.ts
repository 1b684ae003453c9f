import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127234308 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking" drop column if exists "contact_name", drop column if exists "contact_phone", drop column if exists "contact_email", drop column if exists "locale";`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "booking" add column if not exists "contact_name" text not null, add column if not exists "contact_phone" text not null, add column if not exists "contact_email" text null, add column if not exists "locale" text not null default 'vi';`,
    );
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint" add column if not exists "forget" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "complaint" drop column if exists "forget";`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127234309 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_part" alter column "delivery_kind" type text using ("delivery_kind"::text);`,
    );
    this.addSql(`alter table if exists "purchase_part" alter column "delivery_kind" drop not null;`);
    this.addSql(
      `alter table if exists "purchase_part" alter column "delivery_option_id" type text using ("delivery_option_id"::text);`,
    );
    this.addSql(`alter table if exists "purchase_part" alter column "delivery_option_id" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_part" alter column "delivery_kind" type text using ("delivery_kind"::text);`,
    );
    this.addSql(`alter table if exists "purchase_part" alter column "delivery_kind" set not null;`);
    this.addSql(
      `alter table if exists "purchase_part" alter column "delivery_option_id" type text using ("delivery_option_id"::text);`,
    );
    this.addSql(`alter table if exists "purchase_part" alter column "delivery_option_id" set not null;`);
  }
}

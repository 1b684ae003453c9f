import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124034721 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_part" drop constraint if exists "purchase_part_delivery_kind_check";`,
    );

    this.addSql(`alter table if exists "purchase" add column if not exists "invoice" jsonb null;`);

    this.addSql(
      `alter table if exists "purchase_part" add column if not exists "gift_message" text null, add column if not exists "harvests" jsonb null;`,
    );
    this.addSql(
      `alter table if exists "purchase_part" add constraint "purchase_part_delivery_kind_check" check("delivery_kind" in ('parcel', 'pickup', 'own_delivery'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_part" drop constraint if exists "purchase_part_delivery_kind_check";`,
    );

    this.addSql(`alter table if exists "purchase" drop column if exists "invoice";`);

    this.addSql(
      `alter table if exists "purchase_part" drop column if exists "gift_message", drop column if exists "harvests";`,
    );

    this.addSql(
      `alter table if exists "purchase_part" add constraint "purchase_part_delivery_kind_check" check("delivery_kind" in ('parcel', 'pickup'));`,
    );
  }
}

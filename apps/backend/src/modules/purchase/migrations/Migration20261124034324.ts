import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124034324 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "basket" add column if not exists "customer_id" text null, add column if not exists "codes" text[] null, add column if not exists "merged_into" text null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_customer_id" ON "basket" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "purchase" add column if not exists "customer_id" text null, add column if not exists "discounts" jsonb null, add column if not exists "discounts_counted" boolean not null default false;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_customer_id" ON "purchase" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_basket_customer_id";`);
    this.addSql(
      `alter table if exists "basket" drop column if exists "customer_id", drop column if exists "codes", drop column if exists "merged_into";`,
    );

    this.addSql(`drop index if exists "IDX_purchase_customer_id";`);
    this.addSql(
      `alter table if exists "purchase" drop column if exists "customer_id", drop column if exists "discounts", drop column if exists "discounts_counted";`,
    );
  }
}

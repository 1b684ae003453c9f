import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129051000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "card_checkout" add column if not exists "fee_asked_at" timestamptz null, add column if not exists "fee_told_at" timestamptz null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_fee_asked_at" ON "card_checkout" ("fee_asked_at") WHERE state = 'paid' AND fee_told_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_card_checkout_fee_asked_at";`);
    this.addSql(
      `alter table if exists "card_checkout" drop column if exists "fee_asked_at", drop column if exists "fee_told_at";`,
    );
  }
}

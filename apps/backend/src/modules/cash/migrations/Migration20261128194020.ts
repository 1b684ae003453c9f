import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128194020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cash_receipt" ("id" text not null, "key" text not null, "order_id" text not null, "producer_id" text not null, "parcel_id" text null, "outcome" text check ("outcome" in ('collected', 'short', 'refused')) not null, "asked" numeric not null, "raw_asked" jsonb not null, "amount" numeric not null, "raw_amount" jsonb not null, "reason" text null, "holder" text check ("holder" in ('producer', 'carrier')) not null, "noted_by" text not null, "noted_by_name" text not null, "noted_at" timestamptz not null, "booked_at" timestamptz null, "handed_over_at" timestamptz null, "handed_over_as" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_receipt_pkey" primary key ("id"), constraint "cash_receipt_amount" check ("amount" >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_deleted_at" ON "cash_receipt" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_receipt_key_unique" ON "cash_receipt" ("key");`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_order_id" ON "cash_receipt" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_producer_id_noted_at" ON "cash_receipt" ("producer_id", "noted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_booked_at" ON "cash_receipt" ("booked_at") WHERE booked_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_outcome_noted_at" ON "cash_receipt" ("outcome", "noted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_receipt" cascade;`);
  }
}

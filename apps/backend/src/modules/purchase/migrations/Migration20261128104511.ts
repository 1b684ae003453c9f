import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128104511 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "prepayment" ("id" text not null, "purchase_id" text not null, "cart_id" text not null, "session_id" text not null, "amount" numeric not null, "told_at" timestamptz null, "settled_at" timestamptz null, "returned_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prepayment_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prepayment_deleted_at" ON "prepayment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prepayment_session_id_unique" ON "prepayment" ("session_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prepayment_purchase_id" ON "prepayment" ("purchase_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prepayment_cart_id" ON "prepayment" ("cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prepayment_told_at" ON "prepayment" ("told_at") WHERE told_at IS NOT NULL AND settled_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prepayment" cascade;`);
  }
}

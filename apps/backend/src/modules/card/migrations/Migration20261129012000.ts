import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129012000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "card_refund" ("id" text not null, "purchase_id" text not null, "amount" numeric not null, "state" text check ("state" in ('unassigned', 'booked', 'came_back')) not null, "made_at" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_refund_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_refund_deleted_at" ON "card_refund" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_refund_purchase_id" ON "card_refund" ("purchase_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_refund_state" ON "card_refund" ("state") WHERE state <> 'booked' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_refund" cascade;`);
  }
}

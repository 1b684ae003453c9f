import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261128161000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "transfer_awaited" ("id" text not null, "order_id" text not null, "purchase_id" text not null, "producer_id" text not null, "reference" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "bank_code" text not null, "holder" text not null, "sealed" text not null, "masked" text not null, "lapses_at" timestamptz not null, "reminded_at" timestamptz null, "paid_at" timestamptz null, "state" text check ("state" in ('waiting', 'paid', 'lapsed')) not null default 'waiting', ${TIMES}, constraint "transfer_awaited_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "bank_receipt" ("id" text not null, "producer_id" text not null, "source" text check ("source" in ('notice', 'statement', 'hand')) not null, "transaction_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "content" text not null, "received_at" timestamptz not null, "noted_by" text null, "state" text check ("state" in ('stored', 'settled', 'waiting', 'closed')) not null default 'stored', "outcome" text check ("outcome" in ('exact', 'several', 'too_little', 'too_much', 'twice', 'late', 'unclear', 'unknown')) null, "left_over" numeric not null default 0, "raw_left_over" jsonb not null default '{"value":"0","precision":20}', "missing" numeric not null default 0, "raw_missing" jsonb not null default '{"value":"0","precision":20}', "decision" text null, "decided_by" text null, "decided_at" timestamptz null, ${TIMES}, constraint "bank_receipt_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "receipt_part" ("id" text not null, "receipt_id" text not null, "order_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "booked_at" timestamptz null, ${TIMES}, constraint "receipt_part_pkey" primary key ("id"));`,
    );
    for (const table of ["transfer_awaited", "bank_receipt", "receipt_part"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
    }
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_awaited_order_id_unique" ON "transfer_awaited" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_awaited_reference_unique" ON "transfer_awaited" ("reference");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_awaited_producer_id" ON "transfer_awaited" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_awaited_lapses_at" ON "transfer_awaited" ("lapses_at") WHERE state <> 'paid' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_receipt_producer_id_transaction_id_amount_unique" ON "bank_receipt" ("producer_id", "transaction_id", "amount");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_receipt_producer_id_state_received_at" ON "bank_receipt" ("producer_id", "state", "received_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_receipt_state" ON "bank_receipt" ("state") WHERE state = 'stored' AND deleted_at IS NULL;`,
    );
    for (const column of ["receipt_id", "order_id"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_receipt_part_${column}" ON "receipt_part" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_part_booked_at" ON "receipt_part" ("booked_at") WHERE booked_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["receipt_part", "bank_receipt", "transfer_awaited"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const oneOf = (column: string, values: string) => `"${column}" text check ("${column}" in (${values}))`;

export class Migration20261128193000 extends Migration {
  override async up(): Promise<void> {
    const kinds = `'sale', 'less', 'payment', 'refund', 'commission', 'tax', 'fee', 'share', 'payout', 'correction'`;
    this.addSql(
      `create table if not exists "ledger_journal" ("id" text not null, "key" text not null, ${oneOf("kind", kinds)} not null, "order_id" text null, "purchase_id" text null, "producer_id" text null, "payout_id" text null, "at" timestamptz not null, "note" text null, "by" text null, ${TIMES}, constraint "ledger_journal_pkey" primary key ("id"));`,
    );
    const accounts = `'buyer', 'awaited', 'producer', 'share', 'held', 'commission', 'tax', 'fee'`;
    const holders = `'buyer', 'producer', 'platform', 'carrier', 'state'`;
    this.addSql(
      `create table if not exists "ledger_line" ("id" text not null, "journal_id" text not null, ${oneOf("account", accounts)} not null, "producer_id" text null, ${oneOf("holder", holders)} not null, "amount" numeric not null check (amount = trunc(amount)), "raw_amount" jsonb not null, ${oneOf("part", `'goods', 'shipping', 'visit'`)} null, "party_id" text null, ${TIMES}, constraint "ledger_line_pkey" primary key ("id"));`,
    );
    for (const table of ["ledger_journal", "ledger_line"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
    }
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_journal_key_unique" ON "ledger_journal" ("key");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_journal_order_id" ON "ledger_journal" ("order_id") WHERE order_id IS NOT NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_journal_producer_id_at" ON "ledger_journal" ("producer_id", "at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_journal_payout_id" ON "ledger_journal" ("payout_id") WHERE payout_id IS NOT NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_line_journal_id" ON "ledger_line" ("journal_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_line_producer_id_account" ON "ledger_line" ("producer_id", "account") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["ledger_line", "ledger_journal"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const oneOf = (column: string, values: string) =>
  `"${column}" text check ("${column}" in (${values})) not null default 'draft'`;

export class Migration20261128195500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "payout_batch" ("id" text not null, "number" text not null, ${oneOf("state", "'draft', 'approved', 'sent', 'closed', 'dropped'")}, "count" integer not null, "total" numeric not null, "raw_total" jsonb not null, "made_by" text not null, "made_by_name" text not null, "made_at" timestamptz not null, "approved_by" text null, "approved_by_name" text null, "approved_at" timestamptz null, "sent_by" text null, "sent_at" timestamptz null, "dropped_reason" text null, ${TIMES}, constraint "payout_batch_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "payout" ("id" text not null, "batch_id" text not null, "number" text not null, "producer_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "bank_code" text not null, "holder" text not null, "sealed" text not null, "masked" text not null, ${oneOf("state", "'draft', 'approved', 'sent', 'paid', 'failed'")}, "bank_reference" text null, "reason" text null, "settled_by" text null, "settled_by_name" text null, "settled_at" timestamptz null, "posted_at" timestamptz null, ${TIMES}, constraint "payout_pkey" primary key ("id"), constraint payout_amount check (amount > 0));`,
    );
    for (const table of ["payout_batch", "payout"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
      this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_${table}_number_unique" ON "${table}" ("number");`);
    }
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_state_made_at" ON "payout_batch" ("state", "made_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_one_draft" ON "payout_batch" ("state") WHERE state = 'draft' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id" ON "payout" ("batch_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_producer_id" ON "payout" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_one_on_the_way" ON "payout" ("producer_id") WHERE state IN ('draft', 'approved', 'sent') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_bank_reference_unique" ON "payout" ("bank_reference") WHERE bank_reference IS NOT NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_to_post" ON "payout" ("state") WHERE state = 'paid' AND posted_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["payout", "payout_batch"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}

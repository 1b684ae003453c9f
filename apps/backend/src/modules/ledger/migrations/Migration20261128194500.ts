import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const TABLES = ["ledger_order", "ledger_due", "commission_rule", "share_party", "share_agreement"];

/** What the ledger is worked out by: what was agreed, what is noted to be posted, commission and shares. */
export class Migration20261128194500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "ledger_line" add column if not exists "levy" text null check ("levy" in ('vat', 'pit')), add column if not exists "base" numeric null check (base = trunc(base)), add column if not exists "raw_base" jsonb null;`,
    );
    this.addSql(
      `create table if not exists "ledger_order" ("id" text not null, "producer_id" text not null, "terms" jsonb not null, ${TIMES}, constraint "ledger_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "ledger_due" ("id" text not null, "order_id" text not null, ${TIMES}, constraint "ledger_due_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "producer_id" text null, "group_no" integer null, "from_day" text not null, "basis_points" integer not null, "note" text null, "by" text not null, ${TIMES}, constraint "commission_rule_pkey" primary key ("id"), constraint commission_rule_basis_points check (basis_points between 0 and 10000), constraint commission_rule_group_no check (group_no is null or group_no between 1 and 6));`,
    );
    this.addSql(
      `create table if not exists "share_party" ("id" text not null, "producer_id" text not null, "name" text not null, "role" text check ("role" in ('host', 'guide', 'cook', 'village_fund', 'other')) not null, ${TIMES}, constraint "share_party_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "share_agreement" ("id" text not null, "producer_id" text not null, "experience_id" text not null, "from_day" text not null, "parts" jsonb not null, "by" text not null, ${TIMES}, constraint "share_agreement_pkey" primary key ("id"));`,
    );
    for (const table of TABLES) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
    }
    const index = (table: string, columns: string[]) =>
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_${columns.join("_")}" ON "${table}" (${columns.map((one) => `"${one}"`).join(", ")}) WHERE deleted_at IS NULL;`,
      );
    index("ledger_order", ["producer_id"]);
    index("ledger_due", ["order_id"]);
    index("commission_rule", ["producer_id"]);
    index("share_party", ["producer_id"]);
    index("share_agreement", ["experience_id", "from_day"]);
    index("share_agreement", ["producer_id"]);
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade;`);
    this.addSql(
      `alter table "ledger_line" drop column if exists "levy", drop column if exists "base", drop column if exists "raw_base";`,
    );
  }
}

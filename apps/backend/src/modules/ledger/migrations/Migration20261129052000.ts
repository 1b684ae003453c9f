import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129052000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "share_handover" ("id" text not null, "producer_id" text not null, "party_id" text not null, "agreement_id" text not null, "month" text not null, "amount" numeric not null, "on_day" text not null, "way" text check ("way" in ('cash', 'transfer', 'other')) not null, "note" text null, "undoes" text null, "form_id" text not null, "by" text not null, "by_name" text not null, "at" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_handover_pkey" primary key ("id"), constraint share_handover_amount check (amount > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_share_handover_deleted_at" ON "share_handover" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_share_handover_producer_id_form_id_unique" ON "share_handover" ("producer_id", "form_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_share_handover_undoes_unique" ON "share_handover" ("undoes") WHERE undoes IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_share_handover_agreement_id_party_id_month" ON "share_handover" ("agreement_id", "party_id", "month") WHERE deleted_at IS NULL;`,
    );
    // As the ledger's own tables.
    this.addSql(`
      CREATE TRIGGER share_handover_append_only BEFORE UPDATE OR DELETE ON share_handover
        FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
    `);
    this.addSql(`
      CREATE TRIGGER share_handover_no_truncate BEFORE TRUNCATE ON share_handover
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "share_handover" cascade;`);
  }
}

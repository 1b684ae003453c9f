import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** By which agreement a share is somebody's: whoever is of another one is not told. */
export class Migration20261128200511 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "ledger_line" add column if not exists "agreement_id" text null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_line_agreement_id" ON "ledger_line" ("agreement_id") WHERE agreement_id IS NOT NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "ledger_line" drop column if exists "agreement_id";`);
  }
}

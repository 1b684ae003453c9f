import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What is written in the ledger stays as it was written, and every journal is whole: the database refuses the rest, whoever asks. */
export class Migration20261128193010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION ledger_is_append_only() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'The ledger is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END;
      $$ LANGUAGE plpgsql;
    `);
    for (const table of ["ledger_journal", "ledger_line"]) {
      this.addSql(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
      `);
      this.addSql(`
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
      `);
    }
    this.addSql(`
      CREATE OR REPLACE FUNCTION ledger_journal_sums_to_zero() RETURNS trigger AS $$
      DECLARE
        journal text;
        lines int;
        total numeric;
      BEGIN
        IF TG_TABLE_NAME = 'ledger_journal' THEN journal := NEW.id; ELSE journal := NEW.journal_id; END IF;
        SELECT count(*), coalesce(sum(amount), 0) INTO lines, total FROM ledger_line WHERE journal_id = journal;
        IF lines < 2 OR total <> 0 THEN
          RAISE EXCEPTION 'Journal % has % lines that sum to %.', journal, lines, total
            USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END;
      $$ LANGUAGE plpgsql;
    `);
    // Deferred: a journal and its lines are written one after the other, in one transaction.
    for (const table of ["ledger_journal", "ledger_line"]) {
      this.addSql(`
        CREATE CONSTRAINT TRIGGER ${table}_sums_to_zero AFTER INSERT ON ${table}
          DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION ledger_journal_sums_to_zero();
      `);
    }
  }

  override async down(): Promise<void> {
    for (const table of ["ledger_line", "ledger_journal"]) {
      for (const trigger of ["append_only", "no_truncate", "sums_to_zero"]) {
        this.addSql(`DROP TRIGGER IF EXISTS ${table}_${trigger} ON ${table};`);
      }
    }
    this.addSql(`DROP FUNCTION IF EXISTS ledger_journal_sums_to_zero();`);
    this.addSql(`DROP FUNCTION IF EXISTS ledger_is_append_only();`);
  }
}

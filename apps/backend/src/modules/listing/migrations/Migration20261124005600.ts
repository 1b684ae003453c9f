import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * How PostgreSQL reads the listing's words. Medusa's default reads them as English and drops mè, sò, an, đỏ and tổ as
 * stop words once their marks are gone. Ours takes each word as it is: the index holds words that `packages/ocop` folded.
 */
export class Migration20261124005600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_vi') THEN
          CREATE TEXT SEARCH CONFIGURATION medusa_search_vi (COPY = pg_catalog.simple);
        END IF;
      END
      $$;
    `);
  }

  /** Kept: an index that still names it could no longer be written. */
  override async down(): Promise<void> {}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where attempts are counted, in the form that `rate-limiter-flexible` wants: see `src/rate-limit`. Its keys are hashes. */
export class Migration20261124035801 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE TABLE IF NOT EXISTS rate_count (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS rate_count;`);
  }
}

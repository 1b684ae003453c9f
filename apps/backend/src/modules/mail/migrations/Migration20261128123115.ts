import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Finds the mails of one notice to guests by their key, `visit-notice:<notice>:<booking>`; what else a mail knows is emptied in time. */
export class Migration20261128123115 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_mail_of_visit_notice" ON "mail" (split_part(key, ':', 2)) WHERE template = 'visit-notice' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_mail_of_visit_notice";`);
  }
}

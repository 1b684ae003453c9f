import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The history of a certificate is append-only, whoever holds the connection: the database refuses to change it. */
export class Migration20261124004700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION certificate_event_is_append_only() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'The history of certificates is append-only: % on certificate_event is refused.', TG_OP
          USING ERRCODE = 'restrict_violation';
      END;
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`
      CREATE TRIGGER certificate_event_append_only
        BEFORE UPDATE OR DELETE ON certificate_event
        FOR EACH ROW EXECUTE FUNCTION certificate_event_is_append_only();
    `);
    this.addSql(`
      CREATE TRIGGER certificate_event_no_truncate
        BEFORE TRUNCATE ON certificate_event
        FOR EACH STATEMENT EXECUTE FUNCTION certificate_event_is_append_only();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS certificate_event_no_truncate ON certificate_event;`);
    this.addSql(`DROP TRIGGER IF EXISTS certificate_event_append_only ON certificate_event;`);
    this.addSql(`DROP FUNCTION IF EXISTS certificate_event_is_append_only();`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The record of consents is a proof: the database refuses to change it, whoever holds the connection. */
export class Migration20261124035802 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION consent_event_is_append_only() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'The record of consents is append-only: % on consent_event is refused.', TG_OP
          USING ERRCODE = 'restrict_violation';
      END;
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`
      CREATE TRIGGER consent_event_append_only
        BEFORE UPDATE OR DELETE ON consent_event
        FOR EACH ROW EXECUTE FUNCTION consent_event_is_append_only();
    `);
    this.addSql(`
      CREATE TRIGGER consent_event_no_truncate
        BEFORE TRUNCATE ON consent_event
        FOR EACH STATEMENT EXECUTE FUNCTION consent_event_is_append_only();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS consent_event_no_truncate ON consent_event;`);
    this.addSql(`DROP TRIGGER IF EXISTS consent_event_append_only ON consent_event;`);
    this.addSql(`DROP FUNCTION IF EXISTS consent_event_is_append_only();`);
  }
}

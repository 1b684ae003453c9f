import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who did what is a proof: the database refuses to change it, whoever holds the connection. */
export class Migration20261128104001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION audit_entry_is_append_only() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'The audit trail is append-only: % on audit_entry is refused.', TG_OP
          USING ERRCODE = 'restrict_violation';
      END;
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`
      CREATE TRIGGER audit_entry_append_only
        BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_entry_is_append_only();
    `);
    this.addSql(`
      CREATE TRIGGER audit_entry_no_truncate
        BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_append_only();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS audit_entry_no_truncate ON audit_entry;`);
    this.addSql(`DROP TRIGGER IF EXISTS audit_entry_append_only ON audit_entry;`);
    this.addSql(`DROP FUNCTION IF EXISTS audit_entry_is_append_only();`);
  }
}

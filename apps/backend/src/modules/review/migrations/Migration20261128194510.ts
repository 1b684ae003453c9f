import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Whoever wrote it is told that it was shown or hidden. */
export class Migration20261128194510 extends Migration {
  override async up(): Promise<void> {
    for (const table of ["review", "product_question"])
      this.addSql(`alter table "${table}" add column if not exists "decided_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    for (const table of ["review", "product_question"])
      this.addSql(`alter table "${table}" drop column if exists "decided_at";`);
  }
}

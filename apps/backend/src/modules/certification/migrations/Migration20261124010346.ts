import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124010346 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_event" drop constraint if exists "certificate_event_action_check";`,
    );

    this.addSql(
      `alter table if exists "certificate_event" add constraint "certificate_event_action_check" check("action" in ('recorded', 'imported', 'corrected', 'renewal_filed', 'withdrawn', 'products_changed', 'producer_changed'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_event" drop constraint if exists "certificate_event_action_check";`,
    );

    this.addSql(
      `alter table if exists "certificate_event" add constraint "certificate_event_action_check" check("action" in ('recorded', 'imported', 'corrected', 'renewal_filed', 'withdrawn'));`,
    );
  }
}

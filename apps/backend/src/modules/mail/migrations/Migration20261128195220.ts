import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Alerts on phones wait in the same outbox. */
export class Migration20261128195220 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "mail" drop constraint if exists "mail_channel_check";`);
    this.addSql(
      `alter table "mail" add constraint "mail_channel_check" check ("channel" in ('email', 'sms', 'push'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "mail" where "channel" = 'push';`);
    this.addSql(`alter table "mail" drop constraint if exists "mail_channel_check";`);
    this.addSql(
      `alter table "mail" add constraint "mail_channel_check" check ("channel" in ('email', 'sms'));`,
    );
  }
}

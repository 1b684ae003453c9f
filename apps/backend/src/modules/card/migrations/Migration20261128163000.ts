import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "card_checkout" ("id" text not null, "purchase_id" text not null, "state" text check ("state" in ('opening', 'open', 'paid', 'expired', 'wrong')) not null default 'opening', "stripe_id" text null, "payment_intent" text null, "url" text null, "amount" numeric not null, "parts" jsonb not null, "expires_at" timestamptz not null, "asked_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_checkout_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_deleted_at" ON "card_checkout" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_purchase_id" ON "card_checkout" ("purchase_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_checkout_stripe_id_unique" ON "card_checkout" ("stripe_id") WHERE stripe_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_payment_intent" ON "card_checkout" ("payment_intent") WHERE payment_intent IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_state" ON "card_checkout" ("state") WHERE state IN ('opening', 'open') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "card_event" ("id" text not null, "type" text not null, "happened_at" timestamptz not null, "about" jsonb not null, "done_at" timestamptz null, "problem" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_event_deleted_at" ON "card_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_event_done_at" ON "card_event" ("done_at") WHERE done_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "card_dispute" ("id" text not null, "purchase_id" text null, "payment_intent" text null, "amount" numeric not null, "reason" text not null, "status" text not null, "evidence_due" timestamptz null, "as_of" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_dispute_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_dispute_deleted_at" ON "card_dispute" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_dispute_purchase_id" ON "card_dispute" ("purchase_id") WHERE purchase_id IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_checkout" cascade;`);
    this.addSql(`drop table if exists "card_event" cascade;`);
    this.addSql(`drop table if exists "card_dispute" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const ARGUMENTS = "text, timestamptz, timestamptz, text, timestamptz";

/** A closed one is in use, all of it, at any time: so whatever counts places gives none of it away, and what was booked before stays. */
const IN_USE = `
  create function resource_in_use(
    p_resource text, p_from timestamptz, p_to timestamptz, p_but_departure text, p_now timestamptz
  ) returns int language plpgsql stable as $$
  begin
    if (select closed from resource where id = p_resource) then return 1000000; end if;
    return resource_taken(p_resource, p_from, p_to, p_but_departure, p_now);
  end $$;`;

export class Migration20261128123014 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "resource" add column if not exists "closed" boolean not null default false;`,
    );
    this.addSql(`alter function resource_in_use(${ARGUMENTS}) rename to resource_taken;`);
    this.addSql(IN_USE);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists resource_in_use(${ARGUMENTS});`);
    this.addSql(`alter function resource_taken(${ARGUMENTS}) rename to resource_in_use;`);
    this.addSql(`alter table if exists "resource" drop column if exists "closed";`);
  }
}

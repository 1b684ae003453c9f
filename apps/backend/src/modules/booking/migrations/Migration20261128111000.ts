import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { LEFT, LEFT_QUICKLY, LOCK } from "../counting-places";

/** As it was, but that nothing is looked for in rooms where there are none. */
const LOCK_QUICKLY = `
  create or replace function lock_places(p_departures text[], p_units text[]) returns void language plpgsql as $$
  begin
    if cardinality(p_departures) > 0 then
      perform from departure where id = any(p_departures) order by id for update;
    end if;
    if cardinality(p_units) > 0 then
      perform from unit where id = any(p_units) order by id for update;
    end if;
    perform from resource r where r.id in (
        select er.resource_id from experience_resource er where er.deleted_at is null and er.experience_id in (
          select experience_id from departure where id = any(p_departures)
          union all select experience_id from unit where id = any(p_units)))
      order by r.id for update;
  end $$;`;

const again = (sql: string) => sql.replace("create function", "create or replace function");

export class Migration20261128111000 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [LOCK_QUICKLY, LEFT_QUICKLY]) this.addSql(sql);
  }

  override async down(): Promise<void> {
    for (const sql of [LOCK, LEFT]) this.addSql(again(sql));
  }
}

import { randomUUID } from "node:crypto";

/** One row that everybody writes to, one transaction each: quicker than this nothing can be that counts exactly. */
export async function oneRow(pool) {
  await pool.query("create table if not exists bench_row (id int primary key, n int not null)");
  await pool.query("insert into bench_row values (1, 0) on conflict (id) do update set n = 0");
  return () => pool.query("update bench_row set n = n + 1 where id = 1");
}

/** What the backend asks of the database when somebody takes a place. */
const HOLD = `select outcome, set_config('synchronous_commit', 'off', true)
  from hold_places($1, $2, $3, 1, interval '1 hour', interval '4 hours', now(), interval '2 hours')`;

/** Somebody else each time. */
export function holdingPlaces(pool, departure) {
  let got = 0;
  return {
    got: () => got,
    attempt: async () => {
      const who = randomUUID();
      const { rows } = await pool.query(HOLD, [`hold_${who}`, `bsk_bench_${who}`, departure]);
      if (rows[0]?.outcome === "held") got += 1;
      else if (rows[0]?.outcome !== "sold_out") throw new Error(`An attempt ended as ${rows[0]?.outcome}.`);
    },
  };
}

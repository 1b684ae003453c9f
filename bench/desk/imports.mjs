import { setTimeout as pause } from "node:timers/promises";
import { askDatabase } from "@market/local-services";
import { memoryOf } from "../servers/server.mjs";

const HEADINGS = "Mã hàng;Tên sản phẩm;Bộ sản phẩm;Quy cách;Giá (đồng);Tồn kho;Mô tả";
const MARK = "Bench";
/** Often enough to see what is there for a moment only. */
const LOOK_MS = 50;

/** So many new products of one size, in a description's length that people write. */
function sheetOf(rows, run) {
  const text = "Ủ chậm trong chum sành, đóng chai tại nhà. ".repeat(5).trim();
  const lines = Array.from(
    { length: rows },
    (_, n) => `${MARK}-${run}-${n};${MARK} ${run} mắm số ${n};8;Chai 500 ml;85000;10;${text}`,
  );
  return [HEADINGS, ...lines].join("\r\n");
}

/**
 * A spreadsheet of new products is looked at and written, so many times in a row, each with codes of its own; afterwards nothing of it is left.
 * Tells what was alive in the server's heap before the first and after each, and how much more was resident (VmRSS) for a moment.
 * @param {() => Promise<number>} alive see heapTeller
 */
export async function measureImports(backend, url, headers, { alive, rows, times = 5 }) {
  const job = async (path, init) => {
    const answer = await fetch(`${backend.url}/producer/products/import${path}`, { ...init, headers });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`An import answered ${answer.status}: ${JSON.stringify(body)}`);
    return body.import;
  };
  const mb = (amount) => `${amount.toFixed(0)} MB`;
  console.log(
    `\nan import of ${rows.toLocaleString("en")} rows; alive in the server's heap: ${mb(await alive())} before`,
  );
  const ids = [];
  for (let run = 1; run <= times; run++) {
    const before = memoryOf(backend.pid);
    let most = before;
    const looking = setInterval(() => {
      most = Math.max(most, memoryOf(backend.pid));
    }, LOOK_MS);
    const started = performance.now();
    const form = new FormData();
    form.append("file", new Blob([sheetOf(rows, run)]), "hang.csv");
    const { id } = await job("", { method: "POST", body: form });
    ids.push(id);
    await until(() => job(`/${id}`), "checked");
    await job(`/${id}/run`, { method: "POST" });
    await until(() => job(`/${id}`), "done");
    const seconds = (performance.now() - started) / 1000;
    clearInterval(looking);
    console.log(
      `    ${run}: ${seconds.toFixed(1)} s, at most ${mb(most - before)} more resident than before, ${mb(await alive())} alive after it`,
    );
  }
  const [{ left }] = await askDatabase(
    url,
    "select count(*)::int as left from product_revision where content ->> 'title' like $1",
    [`${MARK} %`],
  );
  if (left !== rows * times) throw new Error(`${left} products are there of ${rows * times} imported.`);
  await askDatabase(url, "delete from product_revision where content ->> 'title' like $1", [`${MARK} %`]);
  await askDatabase(url, "delete from goods_import where id = any($1)", [ids]);
}

async function until(read, state) {
  for (;;) {
    const job = await read();
    if (job.state === state && !job.bad_count) return;
    if (job.state === "failed" || job.bad_count)
      throw new Error(`An import is ${job.state}: ${JSON.stringify(job.bad_cells.slice(0, 3))}`);
    await pause(200);
  }
}

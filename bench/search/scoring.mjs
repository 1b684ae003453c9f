import { readFileSync } from "node:fs";

/** @typedef {{ kind: string, q: string, find: string[], first?: string[], not?: string[], locale?: string }} Judged */

const { queries } = JSON.parse(readFileSync(new URL("../judged-queries.json", import.meta.url), "utf8"));

/** @type {Judged[]} */
export const JUDGED = queries;

/** How deep a shopper looks: the first page. */
const PAGE = 24;

/**
 * Asks each judged query once and scores the answer.
 * @param {(q: string, locale: string, perPage: number) => Promise<{ handles: string[], total: number }>} ask
 */
export async function scoreAll(ask) {
  const scored = [];
  for (const judged of JUDGED) {
    const { handles, total } = await ask(judged.q, judged.locale ?? "vi", PAGE);
    scored.push({ judged, handles, total, ...scoreOf(judged, handles) });
  }
  return scored;
}

/** Where nothing is sold, finding nothing is right. */
export function scoreOf({ find, first = find, not = [] }, handles) {
  if (find.length === 0) {
    const right = handles.length === 0 ? 1 : 0;
    return { recall: right, first: right, wrong: handles.length > 0 ? 1 : 0 };
  }
  const page = new Set(handles);
  return {
    recall: find.filter((handle) => page.has(handle)).length / find.length,
    first: first.includes(handles[0]) ? 1 : 0,
    wrong: not.some((handle) => page.has(handle)) ? 1 : 0,
  };
}

/** @param {Awaited<ReturnType<typeof scoreAll>>} scored */
export function summary(scored) {
  const kinds = [...new Set(scored.map(({ judged }) => judged.kind))];
  const line = (kind, rows) => ({
    kind,
    queries: rows.length,
    recall: mean(rows.map(({ recall }) => recall)),
    first: mean(rows.map(({ first }) => first)),
    wrong: rows.filter(({ wrong }) => wrong).length,
  });
  return [
    ...kinds.map((kind) =>
      line(
        kind,
        scored.filter(({ judged }) => judged.kind === kind),
      ),
    ),
    line("all", scored),
  ];
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

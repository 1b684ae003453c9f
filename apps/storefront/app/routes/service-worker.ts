import { workerText } from "~/pwa/worker.server";

let text: string | undefined;

/** `/sw.js`: asked for again at each visit, so that a new build is noticed. */
export function loader() {
  text ??= workerText();
  return new Response(text, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}

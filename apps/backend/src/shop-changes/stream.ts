import type { ServerResponse } from "node:http";
import type { ShopChangeEvent, ShopVersion } from "@market/store-contract";
import { BEAT_MS, type ShopWatch } from "./watch";

/** Each storefront process needs one. */
const MOST_STREAMS = 64;

let streams = 0;

/** Writes the events of `packages/store-contract/src/changes.ts`; false where no more can be served now. */
export function streamChanges(watch: ShopWatch, res: ServerResponse): boolean {
  if (!watch.hears || streams >= MOST_STREAMS) return false;
  streams++;
  res.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store",
    // A proxy in between must not collect what is to arrive at once.
    "X-Accel-Buffering": "no",
  });
  const send = (event: ShopChangeEvent) =>
    res.write(
      `event: ${event}\ndata: ${JSON.stringify({ version: watch.version } satisfies ShopVersion)}\n\n`,
    );
  send("now");
  const beat = setInterval(() => send("beat"), BEAT_MS).unref();
  const leave = watch.listen((told) => {
    if (told === "lost") res.end();
    else if (told === "changed") send("changed");
  });
  res.once("close", () => {
    streams--;
    clearInterval(beat);
    leave();
  });
  return true;
}

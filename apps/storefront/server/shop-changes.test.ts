import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ShopChanges } from "./shop-changes.mjs";

const ends: Array<() => void> = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A backend that speaks the stream; what it says is decided by the test. */
async function aBackend() {
  const streams: ServerResponse[] = [];
  const keys: unknown[] = [];
  const server: Server = createServer((request, response) => {
    keys.push(request.headers["x-publishable-api-key"]);
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    streams.push(response);
    response.write(event("now", "1"));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const say = (text: string) => streams.at(-1)?.write(text);
  return { url: `http://127.0.0.1:${port}`, streams, keys, say };
}

const event = (name: string, version: string) => `event: ${name}\ndata: {"version":"${version}"}\n\n`;

function listening(backendUrl: string) {
  const changes = new ShopChanges({ backendUrl, publishableKey: "pk" });
  const told = vi.fn();
  changes.onChange(told);
  changes.listen();
  ends.push(() => changes.stop());
  return { changes, told };
}

describe("the shop's changes", () => {
  it("are heard from the first word on, with the shop's key", async () => {
    const backend = await aBackend();
    const { changes } = listening(backend.url);
    expect(changes.connected).toBe(false);
    await vi.waitFor(() => expect(changes.connected).toBe(true));
    expect(backend.keys).toEqual(["pk"]);
  });

  it("are told once each; a beat without news is none", async () => {
    const backend = await aBackend();
    const { changes, told } = listening(backend.url);
    await vi.waitFor(() => expect(changes.connected).toBe(true));
    told.mockClear();
    backend.say(event("beat", "1"));
    backend.say(event("changed", "2"));
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    // One that was missed is seen by its number, and a piece that comes in two halves is one event.
    const [half, rest] = [event("beat", "3").slice(0, 9), event("beat", "3").slice(9)];
    backend.say(half);
    backend.say(rest);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  });

  it("are not trusted after two seconds of silence, and the stream is opened anew", async () => {
    const backend = await aBackend();
    const { changes, told } = listening(backend.url);
    await vi.waitFor(() => expect(changes.connected).toBe(true));
    told.mockClear();
    await vi.waitFor(() => expect(changes.connected).toBe(false), { timeout: 3_000 });
    await vi.waitFor(() => expect(backend.streams.length).toBe(2), { timeout: 3_000 });
    expect(told).toHaveBeenCalled();
  });

  it("are not trusted once the stream has ended", async () => {
    const backend = await aBackend();
    const { changes } = listening(backend.url);
    await vi.waitFor(() => expect(changes.connected).toBe(true));
    backend.streams[0]?.end();
    await vi.waitFor(() => expect(changes.connected).toBe(false), { interval: 1 });
  });
});

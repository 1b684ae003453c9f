import { beforeEach, describe, expect, it, vi } from "vitest";
import { NoLine, SignedOut, sendWaiting } from "./line.js";
import { enqueue, forgetLists, keepList, keptList, waiting } from "./memory.js";

/** A browser's memory. */
function aStorage() {
  const kept = new Map<string, string>();
  const methods = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  // As in a browser its keys are what it holds.
  return new Proxy(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

const asked: Array<{ departure_id?: string; stay?: object; events: Array<{ id: string }> }> = [];
let answer: (body: (typeof asked)[number]) => Response | Error;
const lets = (outcome: string) => (body: (typeof asked)[number]) =>
  Response.json({ results: body.events.map(({ id }) => ({ id, outcome })) });

beforeEach(() => {
  asked.length = 0;
  answer = lets("in");
  vi.stubGlobal("localStorage", aStorage());
  vi.stubGlobal("fetch", async (_path: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body));
    const answered = answer(JSON.parse(body));
    if (answered instanceof Error) throw answered;
    return answered;
  });
});

const entry = (id: string, ref = "departure_id=dep_1") => ({
  id,
  at: "2026-12-20T01:00:00Z",
  token: `v1.${id}.mark`,
  ticket: `tkt_${id}`,
  ref,
  shown: "K7M29QXA",
});
const ids = () => waiting().map(({ id }) => id);

describe("what waits to be sent", () => {
  it("goes departure by departure, fifty at once, and waits no longer", async () => {
    for (let no = 0; no < 51; no += 1) enqueue(entry(`a${no}`));
    enqueue(entry("b", "experience_id=exp_1&day=2026-12-20"));
    const { results } = await sendWaiting();
    expect(asked.map(({ events }) => events.length)).toEqual([50, 1, 1]);
    expect(asked[0]?.departure_id).toBe("dep_1");
    expect(asked[2]?.stay).toEqual({ experience_id: "exp_1", day: "2026-12-20" });
    expect([results.length, ids()]).toEqual([52, []]);
  });

  it("is what the scan was, and nothing that is only for this device", async () => {
    enqueue(entry("a"));
    await sendWaiting();
    expect(asked[0]?.events).toEqual([{ id: "a", at: "2026-12-20T01:00:00Z", token: "v1.a.mark" }]);
  });

  it("waits on where nobody answers, and where the session has ended", async () => {
    enqueue(entry("a"));
    answer = () => new TypeError("no network");
    await expect(sendWaiting()).rejects.toBeInstanceOf(NoLine);
    answer = () => new Response(null, { status: 503 });
    await expect(sendWaiting()).rejects.toBeInstanceOf(NoLine);
    answer = () => new Response(null, { status: 401 });
    await expect(sendWaiting()).rejects.toBeInstanceOf(SignedOut);
    expect(ids()).toEqual(["a"]);
  });

  it("does not stand in the way of the rest where the server will never take it", async () => {
    enqueue(entry("a", "departure_id=dep_gone"));
    enqueue(entry("b"));
    answer = (body) =>
      body.departure_id === "dep_1" ? lets("in")(body) : new Response(null, { status: 404 });
    const { results, failed } = await sendWaiting();
    expect([results.map(({ result }) => result.id), failed, ids()]).toEqual([["b"], 1, []]);
  });

  it("keeps what was scanned while it was being sent", async () => {
    enqueue(entry("a"));
    answer = (body) => {
      enqueue(entry("b"));
      return lets("in")(body);
    };
    await sendWaiting();
    expect(ids()).toEqual(["b"]);
  });
});

describe("lists of guests", () => {
  const kept = (made_at: string) => ({
    signed: { list: JSON.stringify({ made_at }), signature: "s" },
    skew: 0,
    marks: {},
  });

  it("go after a day, and all at once at the way in; what waits to be sent stays", () => {
    keepList("old", kept("2026-12-19T00:00:00Z"));
    keepList("new", kept("2026-12-20T00:00:00Z"));
    enqueue(entry("a"));
    forgetLists({ all: false, now: Date.parse("2026-12-20T01:00:00Z") });
    expect([keptList("old"), keptList("new")?.signed.signature]).toEqual([null, "s"]);
    forgetLists({ all: true });
    expect([keptList("new"), ids()]).toEqual([null, ["a"]]);
  });
});

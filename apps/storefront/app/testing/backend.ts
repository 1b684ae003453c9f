import { createServer } from "node:http";
import { afterAll, beforeEach, vi } from "vitest";

export interface Asked {
  /** "POST /store/baskets/b1/place" */
  what: string;
  /** What follows the question mark. */
  query: URLSearchParams;
  authorization: string | undefined;
  /** Whom a member acts for. */
  producer: string | undefined;
  body: unknown;
}
type Answers = Record<string, { status?: number; body?: unknown } | "down">;

/**
 * Stands in for the backend at the network's edge. Call it before the module under test is imported, which reads the settings once.
 * What a test did not give an answer for does not exist.
 */
export async function aBackend() {
  const state = { answers: {} as Answers, asked: [] as Asked[] };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://backend");
    const what = `${request.method} ${pathname}`;
    const { authorization } = request.headers;
    const producer = request.headers["x-market-producer"]?.toString();
    const json = request.headers["content-type"]?.includes("json");
    const sent = body && json ? JSON.parse(body) : body || undefined;
    state.asked.push({ what, query, authorization, producer, body: sent });
    const answer = state.answers[what] ?? { status: 404, body: { type: "not_found", message: what } };
    if (answer === "down") return request.socket.destroy();
    response.writeHead(answer.status ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test");
  beforeEach(() => {
    state.answers = {};
    state.asked = [];
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterAll(() => {
    server.close();
  });
  return {
    answers: (given: Answers) => Object.assign(state.answers, given),
    /** What was asked for, as "POST /path". */
    asked: () => state.asked,
  };
}

/** A form as a browser sends it, with the cookies it holds. */
export function aForm(
  path: string,
  fields: Record<string, string>,
  { cookies = [], headers = {} }: { cookies?: string[]; headers?: Record<string, string> } = {},
): Request {
  return new Request(`http://shop.example${path}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { ...headers, Cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") },
  });
}

/** What a promise is rejected with. */
export const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => Promise.reject(new Error(`nothing was thrown, but ${JSON.stringify(value)} answered`)),
    (error: unknown) => error,
  );

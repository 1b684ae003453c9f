import type { IncomingMessage } from "node:http";
import type { Account } from "../account/account";
import { newId } from "../account/ids";
import { type Answer, json } from "../http/answers";
import { parseForm } from "../http/form";
import { Params } from "../http/params";
import { failureOf, StripeProblem } from "../http/problem";
import { isKey } from "./authentication";
import { endpointFor } from "./endpoints";
import { expand } from "./expand";
import { Idempotency } from "./idempotency";

export interface ApiRequest {
  request: IncomingMessage;
  url: URL;
  body: string;
  /** A status that a test has asked for in the place of the answer. */
  failure?: { status: number; when: "before" | "after" };
  /** How long the answer is under way, in ms: it is done, but not told. */
  whileAnswering: () => Promise<void>;
}

export class Api {
  readonly idempotency: Idempotency;

  constructor(
    private readonly account: Account,
    private readonly key: string,
    most: number,
  ) {
    this.idempotency = new Idempotency(most);
  }

  async answer(asked: ApiRequest): Promise<Answer> {
    const requestId = newId("req_", 14);
    const headers: Record<string, string> = {
      "request-id": requestId,
      "stripe-version": versionOf(asked.request),
    };
    const key = keyOf(asked.request);
    if (key) headers["idempotency-key"] = key;
    try {
      isKey(asked.request, this.key);
      if (asked.failure?.when === "before") throw failureOf(asked.failure.status);
      const answer = await this.once(asked, key, requestId);
      if (asked.failure) throw failureOf(asked.failure.status);
      return { ...answer, headers: { ...answer.headers, ...headers } };
    } catch (error) {
      return problem(error, headers);
    }
  }

  private async once(asked: ApiRequest, key: string | undefined, requestId: string): Promise<Answer> {
    const { request, url, body } = asked;
    const params = new Params(parseForm(request.method === "POST" ? body : url.search.slice(1)));
    const path = url.pathname;
    const known = key ? this.idempotency.begin(key, path, params.fingerprint(), requestId) : undefined;
    if (known) return known;
    let answer: Answer;
    try {
      answer = json(
        200,
        this.perform(request.method ?? "GET", path, params, { id: requestId, idempotency_key: key ?? null }),
      );
    } catch (error) {
      const kept = error instanceof StripeProblem && !error.details.beforeAnything;
      if (key && kept) this.idempotency.end(key, problem(error, {}));
      else if (key) this.idempotency.forget(key);
      throw error;
    }
    await asked.whileAnswering();
    if (key) this.idempotency.end(key, answer);
    this.account.onChange();
    return answer;
  }

  private perform(method: string, path: string, params: Params, cause: Account["cause"]): unknown {
    const found = endpointFor(method, path);
    if (!found) {
      const message = `Unrecognized request URL (${method}: ${path}). The stand-in does not speak it.`;
      throw new StripeProblem(message, { status: 404, beforeAnything: true });
    }
    this.account.cause = cause;
    try {
      const answer = found.endpoint({ account: this.account, params, id: found.id });
      return expand(this.account, answer, params.texts("expand"));
    } finally {
      this.account.cause = null;
    }
  }
}

function keyOf(request: IncomingMessage): string | undefined {
  const key = request.headers["idempotency-key"];
  return request.method === "POST" && typeof key === "string" && key !== "" ? key : undefined;
}

function versionOf(request: IncomingMessage): string {
  const version = request.headers["stripe-version"];
  return typeof version === "string" ? version : "2025-09-30.clover";
}

function problem(error: unknown, headers: Record<string, string>): Answer {
  if (error instanceof StripeProblem) return json(error.details.status, error.body, headers);
  throw error;
}

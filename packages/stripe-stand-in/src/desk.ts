import type { IncomingMessage, ServerResponse } from "node:http";
import type { Account } from "./account/account";
import { newId } from "./account/ids";
import type { Kept } from "./account/kept";
import type { Api } from "./api/api";
import type { Control } from "./control/control";
import type { Asked, Orders } from "./control/orders";
import { controlOverHttp } from "./control/over-http";
import { type Answer, bodyOf, json, pause, send } from "./http/answers";
import { hostedPage } from "./page/pages";
import { tick } from "./payment/tick";

export interface DeskParts {
  account: Account;
  api: Api;
  asked: Kept<Asked>;
  control: Control;
  key: string;
  orders: Orders;
}

/** Takes each request to where it belongs: Stripe's API, a hosted page, or the tests' own paths. */
export class Desk {
  constructor(private readonly parts: DeskParts) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const answer = await this.answer(request);
      if (answer) send(response, answer);
      else request.socket.destroy();
    } catch (error) {
      if (response.headersSent || response.destroyed) return;
      const message = error instanceof Error ? error.message : "An unknown error occurred.";
      const status = error instanceof RangeError ? 413 : 500;
      send(response, json(status, { error: { message, type: "api_error" } }));
    }
  }

  /** Nothing when the connection is to be broken off. */
  private async answer(request: IncomingMessage): Promise<Answer | undefined> {
    const { account, key, control } = this.parts;
    const url = new URL(request.url ?? "/", "http://stand-in");
    const path = url.pathname;
    const body = await bodyOf(request);
    tick(account);
    if (path.startsWith("/v1/")) return this.ask(request, url, body);
    if (path.startsWith("/_stand-in/")) return controlOverHttp(control, key, request, path, body);
    if (path === "/health") return json(200, { ok: true });
    return hostedPage(account, {
      method: request.method ?? "GET",
      path,
      query: url.searchParams,
      body,
      acceptLanguage: request.headers["accept-language"],
    });
  }

  private async ask(request: IncomingMessage, url: URL, body: string): Promise<Answer | undefined> {
    const { api, asked, orders } = this.parts;
    const method = request.method ?? "GET";
    const failure = orders.takeFailure(method, url.pathname);
    const broken = failure?.status === 0;
    const key = request.headers["idempotency-key"];
    const noted = asked.add({
      id: newId("req_", 14),
      method,
      path: url.pathname,
      at: this.parts.account.now(),
      status: 0,
      ...(typeof key === "string" ? { idempotencyKey: key } : {}),
    });
    if (broken && failure.when !== "after") return undefined;
    const answer = await api.answer({
      request,
      url,
      body,
      failure: failure && !broken ? { status: failure.status, when: failure.when ?? "before" } : undefined,
      whileAnswering: () => pause(orders.delayOf(url.pathname)),
    });
    if (broken) return undefined;
    noted.status = answer.status;
    return answer;
  }
}

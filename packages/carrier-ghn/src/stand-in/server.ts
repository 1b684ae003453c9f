import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, refusal, type StandInOrder, standInOrders } from "./orders";

export interface GhnStandInSettings {
  token: string;
  shopId: string;
  /** 0, and none: a free one. */
  port?: number;
  /** đồng; 22,000 where none is given. */
  fee?: (body: Record<string, unknown>) => number;
  /** Communes that GHN does not go to. */
  noRoute?: readonly string[];
  /** Whom it calls when an order moves. */
  webhook?: string;
}

export interface GhnStandIn {
  /** What stands for `https://online-gateway.ghn.vn/shiip/public-api`. */
  base: string;
  orders: readonly StandInOrder[];
  /** Every call, the earliest first. */
  calls: ReadonlyArray<{ path: string; body: Record<string, unknown> }>;
  /** As GHN's people do it; the webhook is called, where there is one. @returns its HTTP status; null where nobody is told */
  moves(order_code: string, status: string, reason?: string): Promise<number | null>;
  /** The next calls of this path, `/v2/…`, are answered with this status, and do nothing. */
  fails(path: string, status: number, times?: number): void;
  /** The next calls of this path do what they do, and are answered so much later. */
  delays(path: string, ms: number, times?: number): void;
  close(): Promise<void>;
}

const PREFIX = "/shiip/public-api";
/** Where labels are printed, with a token. */
const LABEL = "/a5/public-api/printA5";
/** Of the stand-in alone: what GHN's people do, told from another process as `{ order_code, status, reason }`. */
const CONTROL = "/stand-in/moves";

/** Speaks GHN's public API v2 as far as the adapter uses it: for tests, and a demonstration without a contract. */
export async function startGhnStandIn(settings: GhnStandInSettings): Promise<GhnStandIn> {
  const { orders, ofNumber, answers, labelled } = standInOrders(
    settings.fee ?? (() => 22_000),
    new Set(settings.noRoute ?? []),
  );
  const calls: Array<{ path: string; body: Record<string, unknown> }> = [];
  const failing = new Map<string, { status: number; times: number }>();
  const slow = new Map<string, { ms: number; times: number }>();

  const server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? "/", "http://ghn.example");
    if (pathname === LABEL) return show(res, labelled(searchParams.get("token") ?? ""));
    if (pathname === CONTROL) return void control(req, res);
    const reply = ({ status, answer, ms }: Reply) => {
      const send = () => {
        res.writeHead(status, { "Content-Type": "application/json" });
        res.end(JSON.stringify(answer));
      };
      if (ms) setTimeout(send, ms).unref();
      else send();
    };
    answerTo(req).then(reply, () => {
      reply({ status: 400, answer: refusal("USER_ERR_COMMON", "code=400, message=Syntax error"), ms: 0 });
    });
  });

  interface Reply {
    status: number;
    answer: Answer;
    ms: number;
  }

  async function answerTo(req: IncomingMessage): Promise<Reply> {
    const { pathname } = new URL(req.url ?? "/", "http://ghn.example");
    const path = pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : "";
    const body = await bodyOf(req);
    calls.push({ path, body });
    if (req.headers.token !== settings.token) {
      return { status: 401, answer: { code: 401, message: "Token is not valid!", data: null }, ms: 0 };
    }
    const fault = used(failing, path);
    if (fault) {
      const answer = {
        code: fault.status,
        message: "Internal error",
        code_message: "SERVER_ERROR_COMMON",
        data: null,
      };
      return { status: fault.status, answer, ms: 0 };
    }
    if (req.headers.shopid !== settings.shopId) {
      return { status: 400, answer: refusal("CLIENT_NOT_OWNER_OF_SHOP", "ShopID is invalid"), ms: 0 };
    }
    const answer = answers[path]?.(body) ?? { code: 404, message: "Not found", data: null };
    return { status: answer.code, answer, ms: used(slow, path)?.ms ?? 0 };
  }

  async function moves(order_code: string, status: string, reason = ""): Promise<number | null> {
    const order = ofNumber(order_code);
    if (!order) throw new Error(`There is no order ${order_code}.`);
    order.status = status;
    order.log.push({ status, updated_date: new Date().toISOString() });
    if (status === "delivered") order.is_cod_collected = order.cod_amount > 0;
    if (!settings.webhook) return null;
    const told = await fetch(settings.webhook, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        Type: "switch_status",
        OrderCode: order_code,
        ClientOrderCode: order.client_order_code,
        ShopID: Number(settings.shopId),
        Status: status,
        Reason: reason,
        ReasonCode: "",
        CODAmount: order.cod_amount,
        TotalFee: order.total_fee,
        Time: new Date().toISOString(),
      }),
    });
    return told.status;
  }

  async function control(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { order_code, status, reason } = await bodyOf(req);
    const told = await moves(String(order_code), String(status), String(reason ?? "")).catch(() => 404);
    res.writeHead(told ?? 200).end();
  }

  await new Promise<void>((resolve) => server.listen(settings.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}${PREFIX}`,
    orders,
    calls,
    moves,
    fails: (path, status, times = 1) => void failing.set(path, { status, times }),
    delays: (path, ms, times = 1) => void slow.set(path, { ms, times }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A label says which parcel it is on, and no more. */
function show(res: ServerResponse, orders: readonly StandInOrder[] | undefined): void {
  const labels = (orders ?? []).map(({ order_code }) => `<p>GHN <strong>${order_code}</strong></p>`);
  const html = `<!doctype html><html lang="vi"><title>GHN</title><h1>Nhãn</h1>${labels.join("")}</html>`;
  res.writeHead(orders ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" }).end(html);
}

function used<T extends { times: number }>(known: Map<string, T>, path: string): T | null {
  const one = known.get(path);
  if (!one || one.times <= 0) return null;
  one.times -= 1;
  return one;
}

async function bodyOf(req: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return text ? (JSON.parse(text) as Record<string, unknown>) : {};
}

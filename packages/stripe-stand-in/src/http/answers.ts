import type { IncomingMessage, ServerResponse } from "node:http";

/** Stripe's own requests stay far below it. */
const LONGEST_BODY = 1_000_000;

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body, null, 2),
  };
}

export function seeOther(location: string): Answer {
  return { status: 303, headers: { location }, body: "" };
}

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { "cache-control": "no-cache, no-store", ...headers });
  response.end(body);
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > LONGEST_BODY) throw new RangeError("The request's body is too long.");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

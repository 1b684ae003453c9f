import diagnostics from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** As Express reads a path: letters count alike, and a client may name the host with it. */
const FILES = /^(https?:\/\/[^/]*)?\/static(?=[/?#]|$)/i;

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};

/**
 * Medusa serves uploaded files from the origin where officers are signed in, by a handler that stands before all of ours. So their
 * headers are set where Node itself tells of a request: whatever came to lie there, no script of it runs.
 */
export function guardFiles(): void {
  diagnostics.subscribe("http.server.request.start", onRequest);
}

function onRequest(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  if (!FILES.test(request.url ?? "")) return;
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

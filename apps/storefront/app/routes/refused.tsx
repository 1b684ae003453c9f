import type { LoaderFunctionArgs } from "@remix-run/node";

const STATUSES = ["403", "413", "429"];

/** Where the server sends a request that it refuses before any page runs: see `server/refusals.mjs`. */
export function loader({ params }: LoaderFunctionArgs) {
  const status = params.status ?? "";
  throw new Response(null, { status: STATUSES.includes(status) ? Number(status) : 404 });
}

export default function Refused() {
  return null;
}

import type { MiddlewareRoute } from "@medusajs/framework/http";

/** What is signed is the body as it came; a notice is of a few receipts. */
export const bankRoutes: MiddlewareRoute[] = [
  {
    matcher: "/hooks/bank/:producer",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "100kb" },
  },
];

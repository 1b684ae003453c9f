import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limited } from "../../../rate-limit";

/** A statement of 300 kB is 400 kB of base64. */
export const transferRoutes: MiddlewareRoute[] = [
  {
    matcher: "/producer/transfers/statement",
    methods: ["POST"],
    bodyParser: { sizeLimit: "420kb" },
    middlewares: [limited("checkout")],
  },
];

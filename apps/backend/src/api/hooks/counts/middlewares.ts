import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limited } from "../../../rate-limit";

/** A storefront tells some times a minute; nobody tries secrets by the thousand. */
export const countRoutes: MiddlewareRoute[] = [
  {
    matcher: "/hooks/counts",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [limited("browse")],
  },
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limited } from "../../../rate-limit";

/** A carrier calls for each move of each parcel; nobody tries keys by the thousand. */
export const carrierRoutes: MiddlewareRoute[] = [
  { matcher: "/hooks/carrier/*", methods: ["POST"], middlewares: [limited("browse")] },
];

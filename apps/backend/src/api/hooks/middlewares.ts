import type { MiddlewareRoute } from "@medusajs/framework/http";

export const hookRoutes: MiddlewareRoute[] = [
  // Signed is what was sent, not what it reads as.
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: false, middlewares: [] },
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { addLineBody, setLineBody } from "./validators";

export const basketRoutes: MiddlewareRoute[] = [
  { matcher: "/store/baskets/:id/lines", methods: ["POST"], middlewares: [addLineBody] },
  { matcher: "/store/baskets/:id/lines/:line_id", methods: ["POST"], middlewares: [setLineBody] },
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { refuseLarge, refuseOtherKinds, refuseOtherKindsAhead } from "./check-uploads";

export { guardFiles } from "./guard-files";

const POST: MiddlewareRoute["methods"] = ["POST"];

/** Without a method a middleware runs before Medusa's own of the same path, with one after them. */
export const uploadRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", middlewares: [refuseLarge] },
  { matcher: "/admin/products/import", middlewares: [refuseLarge] },
  { matcher: "/admin/uploads", methods: POST, middlewares: [refuseOtherKinds] },
  { matcher: "/admin/uploads/presigned-urls", methods: POST, middlewares: [refuseOtherKindsAhead] },
];

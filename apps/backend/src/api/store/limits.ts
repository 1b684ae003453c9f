import type { MiddlewareRoute } from "@medusajs/framework/http";
import { type LimitName, limited } from "../../rate-limit";

const read = (matcher: string, limit: LimitName = "browse"): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [limited(limit)],
});

/** How often the shop's routes may be asked; accounts and purchases have theirs beside their own routes. */
export const limitRoutes: MiddlewareRoute[] = [
  read("/store/listing", "search"),
  read("/store/listing/suggestions", "suggest"),
  { matcher: "/store/search", middlewares: [limited("search")] },
  read("/store/listing/products/:handle"),
  read("/store/experiences/:handle/availability"),
  read("/store/waiting/:token"),
  read("/store/experiences/map"),
  read("/store/listing/communes"),
  read("/store/producers"),
  read("/store/producers/:handle"),
  read("/store/certificates/:id"),
  read("/store/complaints/:id"),
  read("/store/shares/:token"),
  read("/store/listing/products/:handle/reviews"),
  read("/store/listing/products/:handle/questions"),
  read("/store/wish-list"),
  read("/store/catalogue-pages"),
  read("/store/catalogue-pages/parts"),
  { matcher: "/store/complaints", methods: ["POST"], middlewares: [limited("complaint")] },
  {
    matcher: "/store/listing/products/:handle/questions",
    methods: ["POST"],
    middlewares: [limited("question")],
  },
  { matcher: "/store/reviews/:id/report", methods: ["POST"], middlewares: [limited("report")] },
  { matcher: "/store/questions/:id/report", methods: ["POST"], middlewares: [limited("report")] },
  { matcher: "/store/experiences/:handle/waiting", methods: ["POST"], middlewares: [limited("waiting")] },
  { matcher: "/store/waiting/*", methods: ["POST", "DELETE"], middlewares: [limited("checkout")] },
  { matcher: "/store/baskets", methods: ["POST"], middlewares: [limited("checkout")] },
  { matcher: "/store/baskets/*", methods: ["POST", "DELETE"], middlewares: [limited("checkout")] },
];

import { MedusaService } from "@medusajs/framework/utils";
import { ProductQuestion } from "./models/product-question";
import { ProductRating } from "./models/product-rating";
import { Review } from "./models/review";
import { ReviewReport } from "./models/review-report";

export class ReviewModuleService extends MedusaService({
  ProductQuestion,
  ProductRating,
  Review,
  ReviewReport,
}) {}

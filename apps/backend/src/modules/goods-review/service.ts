import { MedusaService } from "@medusajs/framework/utils";
import { GoodsImport } from "./models/goods-import";
import { GoodsPicture } from "./models/goods-picture";
import { ProductRevision } from "./models/product-revision";

/** What producers wrote about their goods, and waits for an officer. */
export class GoodsReviewModuleService extends MedusaService({ GoodsImport, GoodsPicture, ProductRevision }) {}

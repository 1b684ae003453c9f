import { MedusaService } from "@medusajs/framework/utils";
import { ProductCount } from "./models/product-count";
import { SearchCount } from "./models/search-count";

/** Added to in one statement each: see `src/interest`. */
export class InterestModuleService extends MedusaService({ ProductCount, SearchCount }) {}

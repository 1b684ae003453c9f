import { MedusaService } from "@medusajs/framework/utils";
import { ShopRest } from "./models/shop-rest";

export class ShopRestModuleService extends MedusaService({ ShopRest }) {}

import { MedusaService } from "@medusajs/framework/utils";
import { GoodsReturn } from "./models/goods-return";

export class GoodsReturnModuleService extends MedusaService({ GoodsReturn }) {}

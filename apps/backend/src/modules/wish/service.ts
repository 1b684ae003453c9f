import { MedusaService } from "@medusajs/framework/utils";
import { Wish } from "./models/wish";

export class WishModuleService extends MedusaService({ Wish }) {}

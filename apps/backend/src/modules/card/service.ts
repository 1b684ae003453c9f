import { MedusaService } from "@medusajs/framework/utils";
import { CardCheckout } from "./models/card-checkout";
import { CardDispute } from "./models/card-dispute";
import { CardEvent } from "./models/card-event";
import { CardRefund } from "./models/card-refund";

export class CardModuleService extends MedusaService({ CardCheckout, CardDispute, CardEvent, CardRefund }) {}

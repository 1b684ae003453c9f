import { Module, Modules } from "@medusajs/framework/utils";
import { KeyCacheService } from "./service";

/** Takes the place of Medusa's caching module, of which it does one thing. */
export default Module(Modules.CACHING, { service: KeyCacheService });

import { Module } from "@medusajs/framework/utils";
import { ListingModuleService } from "./service";

export const LISTING_MODULE = "listing";

/** What the listing needs in the database: its text search configuration, and how far it has followed the changes. */
export default Module(LISTING_MODULE, { service: ListingModuleService });

export { LISTING_OPENED, type ListingModuleService } from "./service";

export { type GhnStandIn, type GhnStandInSettings, startGhnStandIn } from "./server";

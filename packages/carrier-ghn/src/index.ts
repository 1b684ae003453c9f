export { GHN_PRODUCTION, GhnAway, GhnRefused, type GhnSettings, type RefusedField } from "./api";
export { type GhnCarrier, ghnCarrier } from "./carrier";
export { type GhnHint, readHint } from "./hint";
export { HEAVIEST_G, MOST_COLLECTED } from "./order-body";
export { fateOf, GHN_STATES, type GhnFate, type GhnState } from "./states";
export type { GhnBooked, GhnLooked, GhnParcel, GhnPlace, GhnQuote } from "./types";

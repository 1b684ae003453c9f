import { randomUUID } from "node:crypto";

/** What somebody owns: with which ids and what a route is asked about it, so that its owner would be answered. */
export interface Owned {
  ids: Record<string, string>;
  query?: string;
  body?: object;
  /** Beside the ids in the address, what in the body names somebody's thing. */
  named?: string[];
  /** Whoever holds the id may, as one's own browser does; another customer may not. */
  key?: true;
}

/** Medusa's own, which tells which of its features are on. */
export const OPEN_IN_ADMIN = new Set(["GET /admin/feature-flags"]);

/** Goes on for as long as one listens, and tells only that something changed. */
export const STREAMS = new Set(["GET /store/listing/changes"]);

/** Answers the same to everybody: nothing in it is anybody's. */
export const OF_EVERYBODY = new Set([
  // What signed lists are checked with; nothing is signed by it.
  "GET /producer/check-in/key",
  "GET /store/account/consent-texts",
  "GET /store/catalogue-pages",
  "GET /store/catalogue-pages/parts",
  "GET /store/certificates/[id]",
  "GET /store/experiences/[handle]/availability",
  "GET /store/experiences/map",
  "GET /store/listing",
  "GET /store/listing/changes",
  "GET /store/listing/communes",
  "GET /store/listing/products/[handle]",
  "GET /store/listing/suggestions",
  "GET /store/listing/products/[handle]/questions",
  "GET /store/listing/products/[handle]/reviews",
  "GET /store/producers",
  "GET /store/producers/[handle]",
  "GET /store/wish-list",
  // Medusa's own: countries, currencies, languages; goods as the listing has them.
  "GET /store/currencies",
  "GET /store/currencies/[code]",
  "GET /store/locales",
  "GET /store/regions",
  "GET /store/regions/[id]",
  "POST /store/search",
]);

/** Makes something new out of what is sent, or asks for a secret: there is no id in it that could be another's. */
export const WAYS_IN = new Set([
  "POST /producer/forgotten",
  "POST /producer/forgotten/set",
  "GET /producer/invitation",
  "POST /producer/invitation/accept",
  "POST /producer/join",
  "POST /producer/join/confirm",
  "POST /producer/sign-in",
  "POST /store/account/codes",
  "POST /store/account/codes/verify",
  "POST /store/account/sign-in",
  "POST /store/account/sign-up",
  "POST /store/account/password",
  "POST /store/baskets",
  "POST /store/complaints",
  "POST /store/experiences/[handle]/waiting",
  "POST /store/listing/products/[handle]/questions",
  "POST /store/purchases/find",
  // Of what everybody sees.
  "POST /store/questions/[id]/report",
  "POST /store/reviews/[id]/report",
]);

/** The address itself is the key, too long to be guessed and told to its owner alone: a made-up one opens nothing. */
export const OPENED_BY_KEY = new Set([
  "GET /store/complaints/[id]",
  "GET /store/shares/[token]",
  "GET /store/waiting/[token]",
  // Taken from the list twice is as once.
  "DELETE /store/waiting/[token]",
  "POST /store/waiting/[token]/take",
]);

/** Is about whoever asks: nobody is refused, and another gets their own. */
export const OF_ONESELF = new Set([
  "GET /producer/alerts",
  "POST /producer/alerts",
  // By an address that a browser made up: another member's stays where it is.
  "POST /producer/alerts/device",
  "GET /producer/applications",
  "POST /producer/applications",
  "GET /producer/certificates",
  "GET /producer/departures",
  "GET /producer/departures/month",
  "GET /producer/experiences",
  "GET /producer/export",
  "GET /producer/figures",
  "GET /producer/figures/file",
  "GET /producer/figures/interest",
  "POST /producer/invitations",
  "GET /producer/invoices",
  "GET /producer/invoices/file",
  "GET /producer/me",
  "GET /producer/members",
  "GET /producer/offline-sales",
  "GET /producer/orders",
  "POST /producer/password",
  "GET /producer/products",
  "POST /producer/products",
  "GET /producer/products/files/[file]",
  "POST /producer/products/import",
  "GET /producer/products/parts",
  "POST /producer/products/pictures",
  "GET /producer/profile",
  "POST /producer/profile/change",
  "GET /producer/requests",
  "GET /producer/returns",
  "GET /producer/reviews",
  "GET /producer/rest",
  "GET /producer/shares",
  "GET /producer/statement",
  "GET /producer/statement/file",
  "POST /producer/rest",
  "POST /producer/sign-out",
  "GET /producer/today",
  "GET /producer/transfers",
  // By a reference, which is looked for among one's own alone.
  "POST /producer/transfers",
  "POST /producer/transfers/statement",
  "GET /producer/trail",
  "GET /store/account",
  "POST /store/account",
  "POST /store/account/addresses",
  // From one's own: what is another's stays, and twice is as once.
  "DELETE /store/account/addresses/[id]",
  "GET /store/account/consents",
  "POST /store/account/consents",
  "POST /store/account/delete",
  "GET /store/account/export",
  "GET /store/account/purchases",
  "POST /store/account/sign-out",
  "GET /store/account/wish-list",
  "POST /store/account/wish-list",
  "DELETE /store/account/wish-list/[product_id]",
  "GET /store/customers/me/basket",
]);

/** An id that looks like another and is nobody's. */
export const nobodys = (id: string): string =>
  `${id.slice(0, id.indexOf("_") + 1)}${randomUUID().replaceAll("-", "").slice(0, 26).toUpperCase()}`;

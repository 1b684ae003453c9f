import { rateLimit } from "express-rate-limit";
import { comesFromThisShop } from "./origin.mjs";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const SEARCHES = /^(\/en)?\/(search|products|experiences|groups\/[^/]+?)(\.data)?\/?$/;
const SUGGESTIONS = /^(\/en)?\/suggestions\/?$/;
const ACCOUNT =
  /^(\/en)?\/(account|desk\/(sign-in|join|forgotten|invitation|profile|members))(\.data)?(\/|$)/;
const ORDERS =
  /^(\/en)?\/(cart|checkout|orders|complaints|products|experiences|reviews|returns|report|waiting)(\.data)?(\/|$)/;

/**
 * A path as the router reads it: decoded, in any case, so that no other spelling of an address goes uncounted.
 * @param {import("express").Request} request
 */
function meantPath({ path }) {
  const plain = path.replace(/\/{2,}/g, "/");
  try {
    return decodeURIComponent(plain).toLowerCase();
  } catch {
    // What cannot be decoded the router takes as it stands.
    return plain.toLowerCase();
  }
}

/**
 * Answers with the shop's own page for a status, in the language of the address, without running the
 * page that was asked for: the request goes on to the route `/refused/:status` as a plain read.
 * @param {import("express").Request} request
 * @param {import("express").NextFunction} next
 * @param {403 | 413 | 429} status
 */
export function refuse(request, next, status) {
  const path = `${/^\/en(\/|$)/.test(meantPath(request)) ? "/en" : ""}/refused/${status}`;
  // The body stays unread: Node throws the rest of it away when the answer is out.
  request.method = "GET";
  request.url = path;
  request.originalUrl = path;
  next();
}

/**
 * @param {string | null} ownOrigin
 * @returns {import("express").RequestHandler}
 */
export function originCheck(ownOrigin) {
  return (request, _response, next) => {
    if (READS.has(request.method)) return next();
    const fromHere = comesFromThisShop(
      {
        origin: request.get("origin"),
        referer: request.get("referer"),
        secFetchSite: request.get("sec-fetch-site"),
        host: request.get("host"),
      },
      ownOrigin,
    );
    return fromHere ? next() : refuse(request, next, 403);
  };
}

const MEGABYTE = 1024 * 1024;
/**
 * Forms that take files: eight pictures of goods as phones make them, four of a review or a return, five papers of an application, a
 * bank's statement. Where something is typed beside them four times as much is read as is kept (`app/form-with-files.server.ts`), so that
 * files chosen too large do not lose it.
 * @type {[RegExp, number][]}
 */
const UPLOADS = [
  [/^(\/en)?\/desk\/products(\.data)?(\/|$)/, 256 * MEGABYTE],
  [/^(\/en)?\/desk\/join\/(?!confirm)[\w-]+\/?$/, 104 * MEGABYTE],
  [/^(\/en)?\/desk\/transfers(\.data)?\/?$/, MEGABYTE],
  [/^(\/en)?\/(reviews|returns)\/[^/]+\/[^/]+\/?$/, 100 * MEGABYTE],
];

/**
 * @param {number} limitBytes
 * @returns {import("express").RequestHandler}
 */
export function bodyLimit(limitBytes) {
  return (request, _response, next) => {
    if (READS.has(request.method)) return next();
    const declared = Number(request.get("content-length"));
    // Every browser states the length of a form; a body of unknown length is not taken.
    const unknown = request.get("transfer-encoding") !== undefined;
    const path = meantPath(request);
    const limit = UPLOADS.find(([shape]) => shape.test(path))?.[1] ?? limitBytes;
    return unknown || declared > limit ? refuse(request, next, 413) : next();
  };
}

/** Pages that come again with all that was typed when their form was sent too often: see `app/too-many.server.ts`. */
const COMES_AGAIN =
  /^(\/en)?\/(cart|desk\/(sign-in|join|forgotten|invitation|profile|members)|checkout|complaints|products|experiences|reviews|returns|report|orders\/find|account\/(sign-in|sign-up|code|forgotten|profile|addresses|privacy))(\.data)?(\/|$)/;
const TOO_MANY = "x-too-many";

/** Only this server says so. @type {import("express").RequestHandler} */
function forgetTooMany(request, _response, next) {
  delete request.headers[TOO_MANY];
  next();
}

/**
 * @param {import("./settings.mjs").Settings["rates"]} rates
 * @returns {import("express").RequestHandler[]}
 */
export function rateLimits({ search, suggest, order, account }) {
  return [
    forgetTooMany,
    limiter(account, (request) => !READS.has(request.method) && ACCOUNT.test(meantPath(request))),
    limiter(suggest, (request) => READS.has(request.method) && SUGGESTIONS.test(meantPath(request))),
    limiter(search, (request) => READS.has(request.method) && SEARCHES.test(meantPath(request))),
    limiter(order, (request) => !READS.has(request.method) && ORDERS.test(meantPath(request))),
  ];
}

/**
 * @param {import("./settings.mjs").Rate} rate
 * @param {(request: import("express").Request) => boolean} counts
 */
function limiter(rate, counts) {
  return rateLimit({
    windowMs: rate.windowMs,
    limit: rate.limit,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    skip: (request) => !counts(request),
    handler: (request, response, next) => {
      if (READS.has(request.method) || !COMES_AGAIN.test(meantPath(request)))
        return refuse(request, next, 429);
      request.headers[TOO_MANY] = String(response.getHeader("Retry-After") ?? 60);
      next();
    },
  });
}

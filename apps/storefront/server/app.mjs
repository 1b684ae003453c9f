import { randomBytes, randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";
import { keeping } from "./keeping.mjs";
import { BROTLI, packed } from "./packing.mjs";
import { bodyLimit, originCheck, rateLimits } from "./refusals.mjs";
import { handlersInReach } from "./routes-in-reach.mjs";
import { contentSecurityPolicy, leadsTo, permissionsPolicy, secureHeaders } from "./security.mjs";
import { rememberVisitor } from "./visitor.mjs";

/**
 * @param {{
 *   settings: import("./settings.mjs").Settings,
 *   build: import("@remix-run/node").ServerBuild | (() => Promise<import("@remix-run/node").ServerBuild>),
 *   assets: import("express").RequestHandler[],
 *   changes?: import("./keeping.mjs").Changes,
 *   counting?: import("./counting.mjs").Counting,
 * }} parts `changes`: heard, pages are kept between them; `counting`: what is looked at is counted
 */
export function createApp({ settings, build, assets, changes, counting }) {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.trustProxy);

  app.get("/health", (_request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.json({ status: "ok" });
  });

  app.use(rememberVisitor, requestId, secureHeaders, permissionsPolicy);
  app.use((request, response, next) => {
    const policy = contentSecurityPolicy({ leadsTo: leadsTo(request.path, settings.cardPages) });
    response.setHeader("Content-Security-Policy", policy);
    next();
  });
  app.use(originCheck(settings.origin), bodyLimit(settings.bodyLimitBytes), ...rateLimits(settings.rates));
  if (counting) app.use(counting.middleware);
  if (changes && typeof build !== "function") app.use(keeping({ settings, build, changes }));
  app.use(compression({ brotli: BROTLI }));
  app.use(...assets);
  /** @param {typeof build} served */
  const handlerOf = (served) =>
    createRequestHandler({
      build: served,
      mode: settings.production ? "production" : "development",
      getLoadContext: (request, response) => ({
        shopVersion: changes?.version ?? null,
        doNotKeep() {},
        /** @type {import("@remix-run/node").AppLoadContext["pack"]} */
        pack: (body, headers) => packed(request, body, headers),
        /** Called for a page that hydrates: opens the policy for its own inline scripts, and only for those. */
        openForHydration() {
          const nonce = randomBytes(16).toString("base64");
          const development = !settings.production;
          response.setHeader("Content-Security-Policy", contentSecurityPolicy({ nonce, development }));
          response.setHeader("Cache-Control", "private, no-store");
          return nonce;
        },
      }),
    });
  // In development the routes may change from one request to the next.
  const handlerFor =
    typeof build === "function" ? always(handlerOf(build)) : handlersInReach(build, handlerOf);
  app.all("*", (request, response, next) => handlerFor(request.path)(request, response, next));
  app.use(lastWord);
  return app;
}

/**
 * @template T
 * @param {T} one
 */
function always(one) {
  return () => one;
}

/** @type {import("express").RequestHandler} */
function requestId(request, response, next) {
  const given = request.get("x-request-id");
  const id = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  request.headers["x-request-id"] = id;
  response.setHeader("X-Request-Id", id);
  next();
}

/** What is said where no page can say it, by status. */
const LAST_WORDS = {
  400: "Địa chỉ không đọc được. / This address cannot be read.",
  404: "Không có tệp này. / There is no such file.",
  500: "Có lỗi. / Something went wrong.",
};

/**
 * What never reached a page: an address or a header that no URL can be made of, a file that is not there, or
 * a fault of this server.
 * @type {import("express").ErrorRequestHandler}
 */
function lastWord(error, request, response, _next) {
  const unreadable = error instanceof URIError || error?.code === "ERR_INVALID_URL" || error?.status === 400;
  const status = unreadable ? 400 : error?.status === 404 ? 404 : 500;
  if (status === 500) console.error(`[${request.get("x-request-id")}]`, error);
  if (response.headersSent) {
    response.destroy(error);
    return;
  }
  response.status(status).type("text/plain").send(LAST_WORDS[status]);
}

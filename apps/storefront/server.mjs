import express from "express";
import { createApp } from "./server/app.mjs";
import { Counting } from "./server/counting.mjs";
import { endGracefully } from "./server/lifecycle.mjs";
import { settingsFrom } from "./server/settings.mjs";
import { ShopChanges } from "./server/shop-changes.mjs";

const settings = settingsFrom(process.env);
process.chdir(import.meta.dirname);

const { build, assets, alsoClose } = settings.production ? await built() : await throughVite();
const changes = settings.production && settings.kept.seconds > 0 ? new ShopChanges(settings) : undefined;
const counting = settings.countsSecret
  ? new Counting({ ...settings, secret: settings.countsSecret })
  : undefined;
const app = createApp({ settings, build, assets, changes, counting });
const server = app.listen(settings.port, () => console.log(`storefront on port ${settings.port}`));
server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `Port ${settings.port} is taken: stop what uses it, or set PORT.` : error);
  process.exit(1);
});
changes?.listen();
counting?.start();
endGracefully(server, {
  shutdownMs: settings.shutdownMs,
  alsoClose: async () => {
    await counting?.stop();
    await (changes ? changes.stop() : alsoClose?.());
  },
});

async function built() {
  const entry = new URL("./build/server/index.js", import.meta.url);
  const hashed = express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false });
  return {
    build: await import(entry.href),
    assets: [
      mounted("/assets", hashed),
      files(express.static("build/client", { maxAge: "1h", index: false })),
    ],
    alsoClose: undefined,
  };
}

async function throughVite() {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  return {
    build: () =>
      /** @type {Promise<import("@remix-run/node").ServerBuild>} */ (
        vite.ssrLoadModule("virtual:remix/server-build")
      ),
    assets: [vite.middlewares],
    alsoClose: () => vite.close(),
  };
}

/**
 * Asks the disk only for what is named like a file: no page is.
 * @param {import("express").RequestHandler} handler
 * @returns {import("express").RequestHandler}
 */
function files(handler) {
  return (request, response, next) =>
    /\.[a-z\d]+$/i.test(request.path) ? handler(request, response, next) : next();
}

/**
 * @param {string} path
 * @param {import("express").RequestHandler} handler
 */
function mounted(path, handler) {
  return express.Router().use(path, handler);
}

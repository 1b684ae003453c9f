import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { backendEnv } from "./database.mjs";
import { failureOf, launch } from "./processes.mjs";
import { secretsFor } from "./secrets.mjs";
import { BACKEND, BUILT_BACKEND, MEDUSA, STOREFRONT } from "./settings.mjs";
import { Trouble } from "./trouble.mjs";

export function startBackend(settings, url, { dev, cards }) {
  const home = dev ? BACKEND : BUILT_BACKEND;
  serveFilesFrom(settings.files, path.join(home, "static"));
  return launch(
    "The backend",
    process.execPath,
    [MEDUSA, dev ? "develop" : "start", "--port", String(settings.backendPort)],
    {
      cwd: home,
      env: { ...backendEnv(settings, url), ...cards.env, NODE_ENV: dev ? "development" : "production" },
      log: path.join(settings.logs, "backend.log"),
    },
  );
}

/** Medusa serves uploads from a fixed folder inside the build, which every build empties: it becomes a way to ours. */
function serveFilesFrom(files, place) {
  mkdirSync(files, { recursive: true });
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) {
    if (readlinkSync(place) === files) return;
    rmSync(place);
  } else if (there && readdirSync(place).length === 0) {
    rmSync(place, { recursive: true });
  } else if (there) {
    throw new Trouble({
      en: `${place} holds uploaded files, and the shop keeps them in ${files} now.`,
      tryEn: "Move them there, remove the empty folder and start again.",
      vi: `${place} đang chứa tệp đã tải lên: hãy chuyển chúng sang ${files}, xóa thư mục cũ rồi chạy lại.`,
    });
  }
  symlinkSync(files, place, "junction");
}

export function startStorefront(settings, key, { dev, cards }) {
  return launch("The storefront", process.execPath, [path.join(STOREFRONT, "server.mjs")], {
    cwd: STOREFRONT,
    env: {
      NODE_ENV: dev ? "development" : "production",
      PORT: String(settings.port),
      BACKEND_URL: settings.backendUrl,
      STOREFRONT_URL: settings.storefrontUrl,
      STOREFRONT_SECRET: secretsFor(settings).apps.STOREFRONT_SECRET,
      COUNTS_SECRET: secretsFor(settings).apps.COUNTS_SECRET,
      PUBLISHABLE_KEY: key,
      CACHE_DIR: settings.cache,
      // Where its checkout leads, and not the key.
      STRIPE_API_KEY: "",
      ...(cards.env.STRIPE_API_BASE && { STRIPE_API_BASE: cards.env.STRIPE_API_BASE }),
    },
    log: path.join(settings.logs, "storefront.log"),
  });
}

/** Waits until the server answers 200 on /health; its end or its silence is told with its last words. */
export async function untilAnswers(server, port, patience = 120_000) {
  let over = null;
  server.ended.then((how) => {
    over = how;
  });
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if (over) throw portLost(server, port) ?? failureOf({ ...server, ...over });
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) return;
    } catch {
      // not yet
    }
    await pause(150);
  }
  throw new Trouble({
    en: `${server.name} did not answer on port ${port} within ${patience / 1000} s; its last words are above.`,
    tryEn: "Start again; should it happen twice, the machine may be too small or too busy.",
    vi: `${server.name} không trả lời ở cổng ${port} sau ${patience / 1000} giây: hãy chạy lại.`,
    log: server.log,
  });
}

/** Somebody took the port between our look and the server's. */
function portLost(server, port) {
  if (!existsSync(server.log) || !/EADDRINUSE|is taken/.test(readFileSync(server.log, "utf8"))) return null;
  return new Trouble({
    en: `Port ${port} was taken by another program while the shop was starting.`,
    tryEn: "Stop that program, or choose other ports: PORT=3100 BACKEND_PORT=9100 npm start",
    vi: `Cổng ${port} vừa bị chương trình khác chiếm: hãy dừng nó hoặc chọn cổng khác bằng PORT, BACKEND_PORT.`,
  });
}

// @ts-nocheck The project loads the types of pages, not those of workers.
// The service worker: a page for when there is no network, and the public pages seen today. What is about one person (basket,
// checkout, orders, account, complaints) is never kept, nor a page with a basket's count, wishes or alcohol on it. `KEEP` is put
// before this text by the server.

/** @type {{ version: string, files: string[], banner: Record<"vi" | "en", string> }} */
const settings = self.KEEP;
const SHELL = `shell-${settings.version}`;
const PAGES = "pages";
/** Kept by the desk's own script: see `elements/desk/shell.js`. */
const DESK = "desk";
const CHECK_IN = /^(\/en)?\/desk\/check-in$/;
const MOST = 30;
/** The only pages that are kept: by name, so that a new page is not kept until somebody says so. */
const PUBLIC =
  /^(\/en)?(\/|\/(products|experiences|producers)(\/[a-z0-9-]+)?|\/(groups|certificates|legal)\/[\w-]+)?$/;

/** Vietnam's day: stars end with a certificate's day, so a copy does not outlive the day it was made on. */
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** Without cookies: nobody's basket stands in the header of the page that is kept for everybody. */
const anew = (path) => new Request(path, { credentials: "omit", cache: "reload" });

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(settings.files.map(anew))));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (![SHELL, PAGES, DESK].includes(name)) await caches.delete(name);
      }
      await self.registration.navigationPreload?.enable();
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (settings.files.includes(url.pathname)) event.respondWith(file(request));
  else if (/^\/assets\/(check-in-desk|qr-reader)-/.test(url.pathname)) event.respondWith(deskFile(request));
});

// An alert of the desk. What comes is sealed for this device; a push that shows nothing would cost the permission.
self.addEventListener("push", (event) => {
  event.waitUntil(alertOf(event));
});

async function alertOf({ data }) {
  const { title, body, url, tag } = read(data);
  await self.registration.showNotification(title ?? "OCOP Hải Phòng", {
    body: body ?? "",
    tag,
    icon: "/favicon.svg",
    data: { url: ownAddress(url) },
  });
}

function read(data) {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

/** Whatever a message says, it leads to this shop. */
function ownAddress(url) {
  try {
    const { origin, pathname, search } = new URL(url ?? "/desk", location.origin);
    return origin === location.origin ? pathname + search : "/desk";
  } catch {
    return "/desk";
  }
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(ownAddress(event.notification.data?.url)));
});

async function deskFile(request) {
  return (await caches.match(request.url, { cacheName: DESK })) ?? fetch(request);
}

async function page(event, url) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    if (mayBeKept(url, answer)) event.waitUntil(keep(url, answer.clone()));
    return answer;
  } catch {
    return withoutNetwork(url);
  }
}

async function file(request) {
  return (await caches.match(request, { cacheName: SHELL })) ?? fetch(request);
}

function mayBeKept(url, answer) {
  return (
    PUBLIC.test(url.pathname) &&
    !/[?&](q|key)=/.test(url.search) &&
    answer.ok &&
    isForAll(answer) &&
    !answer.redirected &&
    (answer.headers.get("content-type") ?? "").startsWith("text/html") &&
    !(answer.headers.get("cache-control") ?? "").includes("no-store")
  );
}

/** The server says so of a page that shows nothing of its visitor: others may sit at this device. */
function isForAll(answer) {
  return answer.headers.get("x-for-all") === "1";
}

async function keep(url, answer) {
  const html = await answer.text();
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "etag", "age"]) headers.delete(name);
  headers.set("x-kept-at", new Date().toISOString());
  headers.set("x-kept-day", today());
  headers.set(
    "x-title",
    encodeURIComponent(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1].replace(/<[^>]*>/g, "") ?? ""),
  );
  const cache = await caches.open(PAGES);
  const address = url.pathname + url.search;
  await cache.delete(address);
  await cache.put(address, new Response(html, { headers }));
  for (const known of await cache.keys()) {
    const copy = await cache.match(known);
    if (copy?.headers.get("x-kept-day") !== today()) await cache.delete(known);
  }
  const kept = await cache.keys();
  for (const oldest of kept.slice(0, Math.max(0, kept.length - MOST))) await cache.delete(oldest);
}

async function withoutNetwork(url) {
  const language = /^\/en(\/|$)/.test(url.pathname) ? "en" : "vi";
  const copy = await (await caches.open(PAGES)).match(url.pathname + url.search);
  if (copy && isForAll(copy) && copy.headers.get("x-kept-day") === today()) return marked(copy, language);
  if (CHECK_IN.test(url.pathname)) {
    const desk = await caches.match(language === "en" ? "/en/desk/offline" : "/desk/offline", {
      cacheName: DESK,
    });
    if (desk) return desk;
  }
  const page = await caches.match(language === "en" ? "/en/offline" : "/offline", { cacheName: SHELL });
  return page ?? Response.error();
}

/** A copy says that it is one, and of when. */
async function marked(copy, language) {
  const time = new Date(copy.headers.get("x-kept-at")).toLocaleTimeString("vi-VN", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const banner = `<p class="offline-banner" role="status">${settings.banner[language].replace("{{time}}", time)}</p>`;
  const html = (await copy.text()).replace(/<main\b/, `${banner}<main`);
  return new Response(html, { headers: copy.headers });
}

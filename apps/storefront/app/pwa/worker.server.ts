import { createHash } from "node:crypto";
import elements from "~/elements/shop.js?worker&url";
import { dictionaries } from "~/i18n/dictionaries";
import styles from "~/styles/app.css?url";
import worker from "./worker.js?raw";

/**
 * The service worker's text: the files that the page without network needs, and a version that changes with them, so that a
 * browser fetches them anew after each build.
 */
export function workerText(): string {
  const pages = ["/offline", "/en/offline"];
  // Vite's own server answers the same address with a style or a script, by who asks: only built files are kept.
  const files = import.meta.env.PROD ? [...pages, styles, elements, "/favicon.svg"] : pages;
  const banner = { vi: dictionaries.vi.offline.banner, en: dictionaries.en.offline.banner };
  const texts = JSON.stringify([files, dictionaries.vi.offline, dictionaries.en.offline, worker]);
  const version = createHash("sha256").update(texts).digest("hex").slice(0, 12);
  return `self.KEEP = ${JSON.stringify({ version, files, banner })};\n${worker}`;
}

import { createHash } from "node:crypto";
import type { Answer } from "../http/answers";
import { STYLE } from "./style";
import { type Language, wordsIn } from "./words";

export function text(plain: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return plain.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** No script, nothing from elsewhere; forms go here and, after a redirect, to the shop. */
const POLICY = `default-src 'none'; img-src data:; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'`;

/** A whole page: in both languages it says what it is. */
export function htmlPage(language: Language, title: string, main: string, status = 200): Answer {
  const words = wordsIn(language);
  const other = language === "vi" ? "en" : "vi";
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
    body: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header class="stand-in">
<p>${text(words.standIn)}</p>
<p lang="${other}">${text(words.standInElsewhere)}</p>
</header>
<main>
${main}
</main>
</body>
</html>
`,
  };
}

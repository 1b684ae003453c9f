import helmet from "helmet";

/**
 * The content security policy. Shop pages run no inline script and no inline style at all; only a
 * hydrated page, which is never cached, is given a nonce for Remix's own inline scripts.
 * @param {{ nonce?: string, development?: boolean, leadsTo?: string[] }} [options] `leadsTo`: other sites to which the answer to
 *   its forms may lead
 */
export function contentSecurityPolicy({ nonce, development = false, leadsTo = [] } = {}) {
  const script = ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : [])];
  return [
    "default-src 'self'",
    `script-src ${script.join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    ["form-action 'self'", ...leadsTo].join(" "),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** Where a card is paid: Chromium holds the redirect that answers a form against the policy of the form's page. */
const CHECKOUT = /^(\/en)?\/checkout\/?$/;

/**
 * @param {string} path
 * @param {string[]} cardPages
 */
export function leadsTo(path, cardPages) {
  return CHECKOUT.test(path) ? cardPages : [];
}

/** Every header but the policy, which depends on the page. */
export const secureHeaders = helmet({
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  xFrameOptions: { action: "deny" },
});

/** The one page that may use a camera, for tickets, and what stands in for it without a network. */
const SCANS = /^(\/en)?\/desk\/(check-in|offline)\/?$/;

/** @type {import("express").RequestHandler} */
export function permissionsPolicy(request, response, next) {
  const camera = SCANS.test(request.path) ? "camera=(self)" : "camera=()";
  response.setHeader("Permissions-Policy", `${camera}, microphone=(), geolocation=(), payment=()`);
  next();
}

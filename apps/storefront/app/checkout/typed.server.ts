import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { createCookie } from "@remix-run/node";
import { settings } from "~/settings.server";
import { type CheckoutValues, EMPTY, type NotKept, valuesFrom } from "./draft";

/** Browsers take some 4 kB for a name and its value; a longer cookie would be dropped whole, and silently. */
const ROOM = 3_900;
/** More than this is cut before anything is packed. */
const WORTH_PACKING = 12_000;

const cookie = createCookie("typed", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
  maxAge: 3_600,
});

export interface Typed {
  values: CheckoutValues;
  /** What was too long to be kept, to be told. */
  notKept: NotKept[];
}

/**
 * Keeps all that was typed and chosen for an hour, signed and for this browser alone: for a form that cannot come again by itself, because
 * its basket was lost or somebody signs in first. Where it is too much for a cookie, the longest texts go first, by name.
 */
export async function keepTyped(values: CheckoutValues): Promise<{ cookie: string; notKept: NotKept[] }> {
  let kept = values;
  let notKept: NotKept[] = [];
  for (const part of [null, ...longestFirst(values)]) {
    if (part) {
      kept = without(kept, part);
      notKept = [...new Set([...notKept, part])];
    }
    const text = JSON.stringify({ values: kept, notKept });
    if (text.length > WORTH_PACKING) continue;
    const written = await cookie.serialize(packed(text));
    if (written.indexOf(";") <= ROOM) return { cookie: written, notKept };
  }
  return { cookie: await forgetTyped(), notKept };
}

export async function typedBefore(request: Request): Promise<Typed | null> {
  const kept: unknown = await cookie.parse(request.headers.get("Cookie"));
  if (typeof kept !== "string") return null;
  const { values, notKept } = JSON.parse(unpacked(kept)) as {
    values: Record<string, unknown>;
    notKept: NotKept[];
  };
  return { values: valuesFrom(values), notKept };
}

export function forgetTyped(): Promise<string> {
  return cookie.serialize("", { maxAge: 0 });
}

/** The form's parts, the one with the most in it first. */
function longestFirst(values: CheckoutValues): NotKept[] {
  const sizes = (Object.keys(values) as NotKept[]).map((part) => ({
    part,
    size: JSON.stringify(values[part]).length,
  }));
  return sizes.sort((a, b) => b.size - a.size).map(({ part }) => part);
}

function without(values: CheckoutValues, part: NotKept): CheckoutValues {
  return { ...values, [part]: EMPTY[part] };
}

function packed(text: string): string {
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  return brotliCompressSync(text, { params }).toString("base64url");
}

function unpacked(text: string): string {
  return brotliDecompressSync(Buffer.from(text, "base64url"), { maxOutputLength: 64_000 }).toString();
}

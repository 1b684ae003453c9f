import { createECDH, createHmac, createPrivateKey, type KeyObject, sign } from "node:crypto";
import type { CheckInKey } from "@market/store-contract";

const CURVE = "prime256v1";

interface Pair {
  key: KeyObject;
  jwk: CheckInKey;
}

let made: { secret: string; pair: Pair } | undefined;

/** Made out of the server's secret, so that every process signs alike and nothing more has to be kept. */
function pairOf(secret: string): Pair {
  if (made?.secret !== secret) made = { secret, pair: makePair(secret) };
  return made.pair;
}

function makePair(secret: string): Pair {
  // One number in four thousand million is no key of this curve: then the next.
  for (let tried = 0; ; tried += 1) {
    const d = createHmac("sha256", secret).update(`check-in-list-key.${tried}`).digest();
    const curve = createECDH(CURVE);
    try {
      curve.setPrivateKey(d);
    } catch {
      continue;
    }
    const point = curve.getPublicKey();
    const jwk: CheckInKey = {
      kty: "EC",
      crv: "P-256",
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    };
    const key = createPrivateKey({ key: { ...jwk, d: d.toString("base64url") }, format: "jwk" });
    return { key, jwk };
  }
}

/** What anybody may check lists with, and nobody sign. */
export function checkInKey(secret: string): CheckInKey {
  return pairOf(secret).jwk;
}

/** As WebCrypto takes it. @param secret the server's own: see `keySecret` */
export function signList(list: string, secret: string): string {
  const { key } = pairOf(secret);
  return sign("sha256", Buffer.from(list), { key, dsaEncoding: "ieee-p1363" }).toString("base64url");
}

import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What OWASP asks of scrypt, with 32 MB for each; written into every hash, so that it may grow. */
const COST = { N: 2 ** 15, r: 8, p: 1 };
const KEY_BYTES = 32;
const MAX_MEMORY = 64 * 1024 * 1024;

interface Cost {
  N: number;
  r: number;
  p: number;
}

function keyOf(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    // The same letters may come composed or decomposed, by keyboard.
    scrypt(password.normalize("NFC"), salt, KEY_BYTES, { ...cost, maxmem: MAX_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64"), key.toString("base64")].join("$");
}

const NOBODY = hashPassword(randomBytes(16).toString("hex"));

/** Takes as long where there is no hash as where there is one: nobody learns from the clock who has a password. */
export async function passwordFits(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", key = ""] = (hash ?? (await NOBODY)).split("$");
  const stored = Buffer.from(key, "base64");
  const given = await keyOf(password, Buffer.from(salt, "base64"), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return stored.length === given.length && timingSafeEqual(stored, given) && hash !== null;
}

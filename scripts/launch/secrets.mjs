import { generateKeyPairSync, randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { writeFileSafely } from "./processes.mjs";
import { Trouble } from "./trouble.mjs";

const NAMES = ["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_SECRET", "COUNTS_SECRET", "POSTGRES_PASSWORD"];

/** The pair by which push services know this shop: alerts on phones are sealed and signed with it. Named outside, both are. */
function pushPair() {
  const { x, y, d } = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey.export({
    format: "jwk",
  });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  return { VAPID_PUBLIC_KEY: point.toString("base64url"), VAPID_PRIVATE_KEY: d };
}

/** Made once for this folder and kept, so that nobody is logged out by a restart. Those of the apps may be named outside. */
export function secretsFor({ secrets: file }) {
  const kept = read(file);
  const missing = NAMES.filter((name) => !kept[name]);
  const paired = kept.VAPID_PUBLIC_KEY && kept.VAPID_PRIVATE_KEY;
  if (missing.length > 0 || !paired) {
    for (const name of missing) kept[name] = randomBytes(32).toString("base64url");
    if (!paired) Object.assign(kept, pushPair());
    writeFileSafely(file, `${JSON.stringify(kept, null, 2)}\n`, 0o600);
  }
  if (process.platform !== "win32") chmodSync(file, 0o600);
  const { POSTGRES_PASSWORD, ...apps } = kept;
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY } = process.env;
  // One key of another pair signs nothing.
  const ownPair = Boolean(VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY);
  for (const name of Object.keys(apps)) {
    if (ownPair || !name.startsWith("VAPID_")) apps[name] = process.env[name] || apps[name];
  }
  return { apps, postgresPassword: POSTGRES_PASSWORD };
}

function read(file) {
  if (!existsSync(file)) return {};
  try {
    const kept = JSON.parse(readFileSync(file, "utf8"));
    if (kept && typeof kept === "object" && !Array.isArray(kept)) return kept;
  } catch (error) {
    if (error.code) throw error;
  }
  throw new Trouble({
    en: `${file} cannot be read as JSON.`,
    tryEn:
      "Bring back a copy of it; without one, `npm run seed -- --reset` starts over (it deletes the shop's data).",
    vi: `Tệp ${file} bị hỏng: hãy chép lại bản sao lưu, hoặc chạy \`npm run seed -- --reset\` để làm lại từ đầu.`,
  });
}

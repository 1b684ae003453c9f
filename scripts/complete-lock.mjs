/**
 * Completes package-lock.json with the programs of other platforms.
 *
 * Tools such as Rollup and Biome bring one optional package per platform. npm leaves out of the lock those that the
 * registry in use did not serve, and then `npm ci` refuses the lock on every platform. Their names and versions stand
 * in the package that asks for them: `node scripts/complete-lock.mjs` writes them in after `npm install`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const file = path.resolve(process.argv[2] ?? fileURLToPath(new URL("../package-lock.json", import.meta.url)));
const lock = JSON.parse(readFileSync(file, "utf8"));
let added = 0;

for (const [place, asking] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(asking.optionalDependencies ?? {})) {
    if (!/^\d/.test(version) || isReachable(place, name)) continue;
    const platform = platformOf(name);
    if (!platform) continue;
    const free = lock.packages[`node_modules/${name}`] === undefined;
    const where = free ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    lock.packages[where] = { version, ...platform, ...(asking.dev ? { dev: true } : {}), optional: true };
    added += 1;
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) =>
  a === "" ? -1 : b === "" ? 1 : a.localeCompare(b, "en"),
);
lock.packages = Object.fromEntries(sorted);
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added > 0 ? `${added} packages of other platforms added to the lock.` : "The lock is complete.");

/** As Node looks for it: beside the package that asks, then in every folder above. */
function isReachable(place, name) {
  const wanted = lock.packages[place].optionalDependencies[name];
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const found = lock.packages[`${folder ? `${folder}/` : ""}node_modules/${name}`];
    if (found) return found.version === wanted;
    if (!folder) return false;
    if (!folder.includes("/node_modules/")) folder = "/node_modules/";
  }
}

function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = {
    darwin: "darwin",
    win32: "win32",
    windows: "win32",
    linux: "linux",
    android: "android",
    freebsd: "freebsd",
    openbsd: "openbsd",
    netbsd: "netbsd",
    openharmony: "openharmony",
    sunos: "sunos",
    aix: "aix",
  };
  const cpu = {
    arm64: "arm64",
    x64: "x64",
    64: "x64",
    arm: "arm",
    ia32: "ia32",
    loong64: "loong64",
    ppc64: "ppc64",
    riscv64: "riscv64",
    s390x: "s390x",
  };
  const system = words.map((word) => os[word]).find(Boolean);
  const chip = words.map((word) => cpu[word]).find(Boolean);
  if (!system || !chip) return null;
  const musl = words.some((word) => word.startsWith("musl"));
  const gnu = words.some((word) => word.startsWith("gnu"));
  return { cpu: [chip], ...(musl ? { libc: ["musl"] } : gnu ? { libc: ["glibc"] } : {}), os: [system] };
}

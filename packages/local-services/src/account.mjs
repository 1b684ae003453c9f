import { spawnSync } from "node:child_process";
import { chownSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { PostgresProblem } from "./problem.mjs";

/**
 * PostgreSQL refuses to run as root, so root lends it a plain account: the one its data already belong to, else
 * `postgres` where the machine has it, else `nobody`. No account is created.
 * @returns {{ uid: number, gid: number } | null} null: run as whoever we are.
 */
export function accountFor(dir) {
  if (process.getuid?.() !== 0) return null;
  const accounts = accountsOfThisMachine();
  const owner = existsSync(dir) ? statSync(dir) : null;
  if (owner && owner.uid !== 0 && accounts.some((a) => a.uid === owner.uid))
    return { uid: owner.uid, gid: owner.gid };
  const found = accounts.find((a) => a.name === "postgres") ?? accounts.find((a) => a.name === "nobody");
  if (!found) {
    throw new PostgresProblem(
      "account",
      "PostgreSQL cannot run as root, and this machine has neither a user “postgres” nor “nobody”.",
    );
  }
  return { uid: found.uid, gid: found.gid };
}

function accountsOfThisMachine() {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** Gives a folder and all in it to the account. */
export function giveTo(account, dir) {
  if (!account) return;
  if (lstatSync(dir).uid === account.uid) return;
  chownSync(dir, account.uid, account.gid);
  for (const entry of readdirSync(dir, { recursive: true })) {
    const file = path.join(dir, entry);
    if (!lstatSync(file).isSymbolicLink()) chownSync(file, account.uid, account.gid);
  }
}

/**
 * How to run a PostgreSQL program as the account. Under /root no plain account may walk to the project; there the
 * kernel's capability to search folders is lent to it, and nothing else.
 */
export function asAccount(account, program, args, places) {
  if (!account) return { command: program, args, options: {} };
  if (places.every((place) => canWalkTo(place, account))) {
    return { command: program, args, options: { uid: account.uid, gid: account.gid } };
  }
  for (const capability of ["dac_read_search", "dac_override"]) {
    const lend = [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      "--clear-groups",
      // access(2) would ignore the capability without this bit.
      "--securebits=+no_setuid_fixup",
      `--inh-caps=+${capability}`,
      `--ambient-caps=+${capability}`,
    ];
    if (spawnSync("setpriv", [...lend, "true"]).status === 0) {
      return { command: "setpriv", args: [...lend, program, ...args], options: {} };
    }
  }
  throw new PostgresProblem(
    "account",
    "PostgreSQL cannot run as root, and no other user may enter this folder. Move the project out of the root user's home, or run as a plain user.",
  );
}

function canWalkTo(place, account) {
  for (let folder = path.resolve(place); ; folder = path.dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

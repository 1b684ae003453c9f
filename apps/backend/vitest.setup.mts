import http from "node:http";
import { createRequire } from "node:module";

// Medusa loads its configuration, modules and routes with require(); Node must be able to read TypeScript there.
createRequire(import.meta.url)("ts-node").register({ swc: true, transpileOnly: true });

// The server closes idle connections after five seconds. Restoring the database may take longer on a busy machine, and a
// kept connection would then be reset under the next request.
http.globalAgent = new http.Agent({ keepAlive: false });

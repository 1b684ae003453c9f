import { mkdtempSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const worker = globalThis as { settingsOfTests?: NodeJS.ProcessEnv };

if (worker.settingsOfTests) {
  // The suite before, in this worker, may have left some of its own.
  for (const name of Object.keys(process.env))
    if (!(name in worker.settingsOfTests)) delete process.env[name];
  Object.assign(process.env, worker.settingsOfTests);
} else {
  process.env.MAIL_DIR = mkdtempSync(join(tmpdir(), "market-mails-"));
  worker.settingsOfTests = { ...process.env };

  // Medusa loads its configuration, modules and routes with require(); Node must be able to read TypeScript there.
  createRequire(import.meta.url)("ts-node").register({ swc: true, transpileOnly: true });

  // The server closes idle connections after five seconds. Restoring the database may take longer on a busy machine, and a
  // kept connection would then be reset under the next request.
  http.globalAgent = new http.Agent({ keepAlive: false });
}

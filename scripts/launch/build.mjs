import path from "node:path";
import { runToEnd } from "./processes.mjs";
import { ROOT, TURBO } from "./settings.mjs";

/** Quiet tools, and the same answer from turbo's cache whoever asks. */
export const TOOLS = {
  MEDUSA_DISABLE_TELEMETRY: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  NO_COLOR: "1",
};

/** What the backend's settings and modules are written with: built before anything of it runs. */
export const PACKAGES = [
  "@market/ocop",
  "@market/carrier-ghn",
  "@market/payment-vietqr",
  "@market/stripe-stand-in",
];

/** Builds what has changed: turbo compares the contents of the sources, and keeps what it has built. */
export async function build(settings, packages, log = "build.log") {
  await runToEnd(
    "The build",
    process.execPath,
    [
      TURBO,
      "run",
      "build",
      ...packages.map((name) => `--filter=${name}`),
      "--output-logs=new-only",
      "--log-order=stream",
    ],
    { cwd: ROOT, env: TOOLS, log: path.join(settings.logs, log) },
  );
}

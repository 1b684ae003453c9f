import { isStopping, killAll, stopAll } from "./processes.mjs";
import { forgetRun } from "./running.mjs";
import { say, sayTrouble } from "./say.mjs";
import { inWords } from "./trouble.mjs";

/**
 * Runs a command from its first line to its last: whatever ends it, everything it started is stopped, and a failure
 * is one clear sentence and an exit code.
 * @param {() => { data: string, run: string }} prepare reads the settings
 * @param {(settings: object) => Promise<number | void>} work answers the exit code
 */
export async function live(prepare, work) {
  let settings;
  let ending;

  async function end(code, words) {
    if (ending) return ending;
    ending = (async () => {
      if (words) say(words);
      await stopAll();
      if (settings?.noted) forgetRun(settings);
      process.exit(code);
    })();
    return ending;
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (isStopping() && signal === "SIGINT") killAll();
      end(0, "\n  Stopping …");
    });
  }
  endWithOurParent(() => end(0));

  try {
    settings = prepare();
    await end((await work(settings)) ?? 0);
  } catch (error) {
    if (ending) return;
    sayTrouble(inWords(error, settings?.data ?? process.cwd()));
    await end(1);
  }
}

/** npm killed outright takes no one with it: a command that npm started goes when npm is gone. */
function endWithOurParent(end) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 1_000).unref();
}

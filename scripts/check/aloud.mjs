import { spawn } from "node:child_process";
import { adopt } from "../launch/processes.mjs";
import { ROOT } from "../launch/settings.mjs";

/** Runs a program whose words go straight to the terminal; answers whether it ended well. */
export async function aloud(command, args, { cwd = ROOT, env = {} } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: process.platform !== "win32",
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve({ code: 1 });
    });
    child.once("exit", (code) => resolve({ code }));
  });
  if (child.pid) adopt({ name: command, pid: child.pid, signal: "SIGTERM", ended });
  return (await ended).code === 0;
}

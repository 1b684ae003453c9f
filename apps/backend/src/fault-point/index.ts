/**
 * A place where a test may have the process die, as a power cut would: `FAULT_POINT` names it. Only under `NODE_ENV=test`; anywhere
 * else this does nothing.
 */
export function faultPoint(name: string): void {
  if (process.env.NODE_ENV === "test" && process.env.FAULT_POINT === name)
    process.kill(process.pid, "SIGKILL");
}

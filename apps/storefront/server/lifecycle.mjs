/**
 * Ends the server on SIGTERM or Ctrl-C: no new connections, requests in hand are finished.
 * @param {import("node:http").Server} server
 * @param {{ shutdownMs: number, alsoClose?: () => Promise<void> }} options
 */
export function endGracefully(server, { shutdownMs, alsoClose }) {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), shutdownMs).unref();
    server.close(async () => {
      await alsoClose?.();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}

import { createServer } from "node:net";

/** Listens for a moment on the port (0: any) and says which one it got; throws what listen() throws. */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(address.port));
    });
  });
}

export function freePort() {
  return tryPort(0, "127.0.0.1");
}

/** True when a server could listen on the port, on this machine alone and on every address. */
export async function portIsFree(port) {
  for (const host of ["127.0.0.1", "0.0.0.0", "::"]) {
    try {
      await tryPort(port, host);
    } catch (error) {
      // A machine without IPv6 says EAFNOSUPPORT or EADDRNOTAVAIL: that is not "taken".
      if (error.code === "EADDRINUSE" || error.code === "EACCES") return false;
    }
  }
  return true;
}

import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type GateState = "open" | "shut" | "silent";

/** Stands before a server: lets everything through, refuses everyone, or takes what is said and answers nothing. */
export async function openGate(target: string) {
  const { hostname, port } = new URL(target);
  let state: GateState = "open";
  const sockets = new Set<Socket>();
  const gate = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    if (state === "shut") {
      socket.destroy();
      return;
    }
    if (state === "silent") return;
    const beyond = connect(Number(port), hostname);
    beyond.on("error", () => socket.destroy()).on("close", () => socket.destroy());
    socket.on("close", () => beyond.destroy());
    socket.on("data", (data) => state === "open" && beyond.write(data));
    beyond.on("data", (data) => state === "open" && socket.write(data));
  }).listen(0, "127.0.0.1");
  await once(gate, "listening");
  return {
    url: `http://127.0.0.1:${(gate.address() as AddressInfo).port}`,
    set: (next: GateState) => {
      state = next;
      for (const socket of next === "silent" ? [] : sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      gate.close();
    },
  };
}

import { once } from "node:events";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  to: string[];
  /** The message as it came over the wire. */
  raw: string;
  message_id: string;
}

/** How the server behaves from now on. */
export type Manner =
  | "kind"
  /** 451 to every recipient: try later. */
  | "busy"
  /** 550 to every recipient: never. */
  | "refusing"
  /** Takes the message and says so only after `late_ms`, or when it is told to answer. */
  | "late"
  /** Takes the message and hangs up without a word. */
  | "rude";

/** A mail server that speaks SMTP and keeps what it took, once it is started. Its port is known before, for a setting. */
export function aMailServer() {
  const port = 20_000 + (process.pid % 20_000);
  const received: ReceivedMail[] = [];
  const kept_waiting = new Set<() => void>();
  const state: { manner: Manner; late_ms: number } = { manner: "kind", late_ms: 3_000 };
  const server = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      logger: false,
      onRcptTo(_address, _session, done) {
        if (state.manner === "busy") done(refusal(451, "4.3.2 Try again later"));
        else if (state.manner === "refusing") done(refusal(550, "5.1.1 No such mailbox"));
        else done();
      },
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const raw = Buffer.concat(chunks).toString("utf8");
          const message_id = /^Message-ID: <([^>]+)>/im.exec(raw)?.[1] ?? "";
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, message_id });
          if (state.manner === "rude") return hangUp(running);
          if (state.manner !== "late") return done();
          const wait = setTimeout(answer, state.late_ms);
          function answer() {
            clearTimeout(wait);
            kept_waiting.delete(answer);
            done();
          }
          kept_waiting.add(answer);
        });
      },
    });
  let running: SMTPServer | undefined;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behaves: (manner: Manner, late_ms = 3_000) => Object.assign(state, { manner, late_ms }),
    /** All who were kept waiting hear its answer now. */
    answers: () => {
      for (const answer of kept_waiting) answer();
    },
    start: async () => {
      running = server();
      // Callers who hang up are no errors of the test.
      running.on("error", () => {});
      await once(running.listen(port, "127.0.0.1"), "listening");
    },
    stop: () => new Promise<void>((resolve) => (running ? running.close(resolve) : resolve())),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function hangUp(server: SMTPServer | undefined): void {
  for (const connection of server?.connections ?? []) {
    (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
  }
}

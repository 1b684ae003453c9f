import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Account } from "./account/account";
import { Kept } from "./account/kept";
import { Memory } from "./account/memory";
import { Api } from "./api/api";
import { controlOf } from "./control/control";
import { type Asked, Orders } from "./control/orders";
import { Desk } from "./desk";
import type { StripeStandIn, StripeStandInOptions } from "./options";
import { tick } from "./payment/tick";
import { Courier } from "./webhooks/courier";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Stripe goes on for three days; a demonstration need not. */
const RETRY_PAUSES = [SECOND, 5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 180 * MINUTE];
/** Of each kind: enough for a benchmark, and for a demonstration that runs for weeks. */
const MOST = 60_000;
/** With a file, which is written whole each time. */
const MOST_IN_FILE = 2000;
const MOST_ASKED = 2000;
const TICK = SECOND;

export async function startStripeStandIn(options: StripeStandInOptions): Promise<StripeStandIn> {
  const most = options.file ? MOST_IN_FILE : MOST;
  const account = new Account({ clock: options.clock ?? Date.now, most });
  const courier = new Courier(account, {
    endpoints: (options.webhooks ?? []).map((endpoint) => ({ ...endpoint })),
    retryPauses: options.retryPauses ?? RETRY_PAUSES,
    most,
  });
  const orders = new Orders();
  const asked = new Kept<Asked>(MOST_ASKED);
  const api = new Api(account, options.key, most);
  const control = controlOf(account, courier, orders, asked);
  const desk = new Desk({ account, api, asked, control, key: options.key, orders });
  account.onEvent = (event) => courier.tell(event);
  const memory = options.file
    ? new Memory(options.file, { account, courier, idempotency: api.idempotency })
    : undefined;

  memory?.read();
  const server = createServer((request, response) => void desk.serve(request, response));
  const bind = options.bind ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, bind, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  account.moveTo((options.publicUrl ?? url).replace(/\/+$/, ""));
  if (memory) account.onChange = courier.onChange = () => memory.soon();
  const ticking = setInterval(() => tick(account), TICK);
  ticking.unref();

  return {
    url,
    host: "127.0.0.1",
    port,
    control,
    async stop() {
      clearInterval(ticking);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await courier.stop();
      memory?.write();
    },
  };
}

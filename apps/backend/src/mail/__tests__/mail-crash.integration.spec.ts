import { once } from "node:events";
import type { PlaceBody } from "@market/store-contract";
import axios from "axios";
import { aMarket } from "../../purchase/__tests__/a-market";
import { aCopy, aMailServer, aServer, aShopper, type Server, testBackend } from "../../testing";
import { readMail } from "./read-mail";

const post = aMailServer();
const HOA = { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" };

testBackend({
  testSuite: ({ api, getContainer, database }) => {
    const servers: Server[] = [];
    let market: Awaited<ReturnType<typeof aMarket>>;
    beforeAll(async () => {
      await post.start();
      market = await aMarket(getContainer(), api);
    });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });
    afterAll(() => post.stop());

    it.each([
      ["between placing and writing the mail down", "mail.before_noting", 1],
      // SMTP has no way to ask whether it was taken: it goes out again under the same name.
      ["between sending and noting that it was sent", "mail.sent_not_noted", 2],
    ])(
      "a server killed %s leaves the buyer with one confirmation",
      async (_, fault, deliveries) => {
        post.received.length = 0;
        const { shop, sauce, cake } = market;
        const copy = await aCopy(database(), fault);
        const { url } = copy;
        const env = { DATABASE_URL: url, SMTP_URL: post.url, LOG_LEVEL: "info" };
        try {
          const dying = await aServer({ ...env, FAULT_POINT: fault });
          servers.push(dying);
          const shopper = aShopper(axios.create({ baseURL: dying.url }), shop);
          const basket = await shopper.takesABasket();
          await shopper.puts(basket, sauce.variant_id, 2);
          await shopper.puts(basket, cake.variant_id, 1);
          const body: PlaceBody = await shopper.fillsIn(basket, { contact: HOA });
          const died = once(dying.process, "exit");
          // The answer may or may not have reached the buyer.
          await shopper.places(basket, body).catch(() => undefined);
          expect((await died)[1]).toBe("SIGKILL");
          await afterItsHold(url);

          servers.push(await aServer(env));
          await expect.poll(() => post.received.length, { timeout: 90_000 }).toBe(deliveries);
          const [first, last] = [post.received[0], post.received.at(-1)];
          expect(last?.message_id).toBe(first?.message_id);
          expect(readMail({ raw: last?.raw ?? "" }).text).toContain("263.333\u00A0₫");
        } finally {
          for (const server of servers.splice(0)) await server.stop();
          await copy.drop();
        }
      },
      240_000,
    );
  },
});

/** As if the minute were over for which a dead process still holds its mail. */
async function afterItsHold(url: string): Promise<void> {
  const { askDatabase } = await import("@market/local-services");
  await askDatabase(url, "update mail set held_until = now() - interval '1 second'");
}

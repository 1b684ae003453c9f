import type { MedusaContainer } from "@medusajs/framework/types";
import { testBackend } from "../../testing";
import { aStreet, owned, SECRETS, type Street, THAT_EVENING } from "./a-street";
import { addressOf, medusasRoutes, nameOf, ourRoutes, type Route } from "./routes-in-code";
import {
  nobodys,
  OF_EVERYBODY,
  OF_ONESELF,
  OPEN_IN_ADMIN,
  OPENED_BY_KEY,
  STREAMS,
  WAYS_IN,
} from "./whose-data";

const REFUSED = [401, 403, 404];

interface Told {
  status: number;
  /** Without what is different in each answer by nature. */
  text: string;
}

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let street: Street;
    let cases: ReturnType<typeof owned>;
    let asked = 0;

    beforeAll(async () => {
      process.env.CLOCK = "2026-11-28T03:00:00Z";
      container = getContainer();
      street = await aStreet(container, api);
      cases = owned(street);
      process.env.CLOCK = THAT_EVENING;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** Each time from another address: how often one may ask is tested elsewhere. */
    async function tell(method: string, url: string, headers: object, body?: object): Promise<Told> {
      asked += 1;
      const from = `203.0.${Math.floor(asked / 250)}.${asked % 250}`;
      const answer = await api.request({
        method,
        url,
        data: method === "GET" ? undefined : (body ?? {}),
        headers: { ...street.shop.headers, "x-forwarded-for": from, ...headers },
        validateStatus: () => true,
      });
      return { status: answer.status, text: JSON.stringify(answer.data) };
    }

    /** The same question about things that are nobody's. */
    function aboutNobodys(route: Route, { ids, query, body, named = [] }: (typeof cases)[string]) {
      const made = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, nobodys(id)]));
      const instead = (text: string) => named.reduce((all, id) => all.replaceAll(id, nobodys(id)), text);
      return {
        url: `${addressOf(route, made)}${query ? `?${instead(query)}` : ""}`,
        body: body && (JSON.parse(instead(JSON.stringify(body))) as object),
      };
    }

    const ours = () => [...ourRoutes("store"), ...ourRoutes("producer")];
    const withIds = () => ours().filter((route) => cases[nameOf(route)]);

    it("knows of every route of ours whose data it answers", () => {
      const sets = [OF_EVERYBODY, OF_ONESELF, OPENED_BY_KEY, WAYS_IN];
      const places = (name: string) => sets.filter((set) => set.has(name)).length + (name in cases ? 1 : 0);
      expect(
        ours()
          .map(nameOf)
          .filter((name) => places(name) !== 1),
      ).toEqual([]);
      const names = new Set([...ours(), ...medusasRoutes("store")].map(nameOf));
      const written = [...sets.flatMap((set) => [...set]), ...Object.keys(cases)];
      expect(written.filter((name) => !names.has(name))).toEqual([]);
    });

    it("lets nobody but an officer into any route of the admin", async () => {
      const routes = [...ourRoutes("admin"), ...medusasRoutes("admin")];
      expect(routes.length).toBeGreaterThan(200);
      const people = {
        "a stranger": {},
        "a customer": street.buyer.headers,
        "a producer": street.owner.headers,
      };
      const let_in: string[] = [];
      for (const route of routes.filter((one) => !OPEN_IN_ADMIN.has(nameOf(one)))) {
        const ids = Object.fromEntries(
          [...route.path.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => [name, "x_1"]),
        );
        for (const [who, headers] of Object.entries(people)) {
          const { status } = await tell(route.method, addressOf(route, ids), headers);
          if (!REFUSED.includes(status)) let_in.push(`${who}: ${nameOf(route)} answers ${status}`);
        }
      }
      expect(let_in).toEqual([]);
    });

    it("opens of Medusa's own store routes only those that hold nobody's data", async () => {
      const { goods } = street.purchases;
      const ids = { id: goods.order, code: "vnd", line_id: "x_1", handle: "x", address_id: street.address };
      const open: string[] = [];
      for (const route of medusasRoutes("store")) {
        if (OF_EVERYBODY.has(nameOf(route))) continue;
        const { status } = await tell(
          route.method,
          addressOf(route, { ...params(route), ...ids }),
          street.buyer.headers,
        );
        if (status !== 404) open.push(`${nameOf(route)} answers ${status}`);
      }
      expect(open).toEqual([]);
    });

    it("answers about somebody's things to others as about what does not exist", async () => {
      const told: string[] = [];
      for (const route of withIds()) {
        const one = cases[nameOf(route)];
        if (!one) continue;
        const nobodysThing = aboutNobodys(route, one);
        const url = `${addressOf(route, one.ids)}${one.query ? `?${one.query}` : ""}`;
        for (const [who, headers] of Object.entries(street.others)) {
          if (one.key && who !== "another customer") continue;
          const real = await tell(route.method, url, headers, one.body);
          const made = await tell(route.method, nobodysThing.url, headers, nobodysThing.body);
          if (!REFUSED.includes(real.status)) told.push(`${who}: ${nameOf(route)} answers ${real.status}`);
          else if (hint(real, one.ids) !== hint(made, one.ids)) {
            told.push(`${who}: ${nameOf(route)} tells ${real.text} from ${made.text}`);
          }
        }
      }
      expect(told).toEqual([]);
    });

    it("shows nobody else's data to whoever asks for their own", async () => {
      const shown: string[] = [];
      for (const route of ours().filter(
        (one) => OF_ONESELF.has(nameOf(one)) || OF_EVERYBODY.has(nameOf(one)),
      )) {
        const ids = { ...params(route), handle: street.sauce.handle };
        for (const [who, headers] of Object.entries(street.others)) {
          if (route.method !== "GET" || STREAMS.has(nameOf(route))) continue;
          const { status, text } = await tell(route.method, addressOf(route, ids), headers);
          const secret = SECRETS.find((word) => text.includes(word));
          if (secret) shown.push(`${who}: ${nameOf(route)} shows “${secret}”`);
          if (who === "a stranger" && OF_ONESELF.has(nameOf(route)) && !REFUSED.includes(status)) {
            shown.push(`${who}: ${nameOf(route)} answers ${status}`);
          }
        }
      }
      expect(shown).toEqual([]);
    });

    it("lets no sign-in, code or search of a purchase in without its secret", async () => {
      for (const route of ours().filter((one) => WAYS_IN.has(nameOf(one)))) {
        if (nameOf(route) === "POST /store/baskets") continue;
        const { status } = await tell(
          route.method,
          addressOf(route, { ...params(route), handle: street.kayak.handle }),
          {},
        );
        expect([nameOf(route), status]).not.toEqual([nameOf(route), 200]);
      }
    });

    it("opens nothing by a key that is made up", async () => {
      const opened: string[] = [];
      for (const route of ours().filter((one) => OPENED_BY_KEY.has(nameOf(one)))) {
        const { status } = await tell(route.method, addressOf(route, params(route)), street.owner.headers);
        const nothing = route.method === "DELETE" && status === 200;
        if (status !== 404 && !nothing) opened.push(`${nameOf(route)} answers ${status}`);
      }
      expect(opened).toEqual([]);
    });

    // Last, for what is asked here is done: else the refusals above could be refusals of the question.
    it("answers each of these questions to whose things they are", async () => {
      const refused: string[] = [];
      for (const route of withIds().sort((a, b) => order(a) - order(b))) {
        const one = cases[nameOf(route)];
        if (!one) continue;
        const url = `${addressOf(route, one.ids)}${one.query ? `?${one.query}` : ""}`;
        const { status, text } = await tell(route.method, url, one.headers, one.body);
        if (REFUSED.includes(status) || status >= 500)
          refused.push(`${nameOf(route)} answers ${status}: ${text}`);
      }
      expect(refused).toEqual([]);
    });
  },
});

/** What is read first, then what is written, then what is deleted. */
const order = ({ method }: Route): number => ["GET", "POST", "DELETE"].indexOf(method);

function params(route: Route): Record<string, string> {
  return Object.fromEntries([...route.path.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => [name, "x_1"]));
}

/** What an answer tells beside the id that one has sent. */
function hint({ status, text }: Told, ids: Record<string, string>): string {
  const known = Object.values(ids).reduce((all, id) => all.replaceAll(id, "…"), text);
  return `${status} ${known.replace(/\b[a-z]{2,6}_[0-9A-Z]{20,26}\b/g, "…")}`;
}

import type { DeskSharesAnswer, SharesAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aWorldOfMoney, NOW } from "../../ledger/__tests__/a-world-of-money";
import { aMember, bank } from "../../testing";

/** A host who shares a visit, as owner and clerk see it and as those do who have a part. To be called where a suite has its hooks. */
export function sharesAtTheDesk(api: AxiosInstance, getContainer: () => MedusaContainer) {
  const shares = {} as {
    world: Awaited<ReturnType<typeof aWorldOfMoney>>;
    owner: Awaited<ReturnType<typeof aMember>>;
    clerk: Awaited<ReturnType<typeof aMember>>;
  };
  beforeAll(async () => {
    process.env.CLOCK = NOW;
    bank.opens();
    const world = await aWorldOfMoney(getContainer(), api);
    const owner = await aMember(getContainer(), api, world.fisher, { role: "owner" });
    const clerk = await aMember(getContainer(), api, world.fisher, { name: "Chi" });
    Object.assign(shares, { world, owner, clerk });
  });
  beforeEach(() => {
    process.env.CLOCK = NOW;
  });
  afterAll(() => {
    delete process.env.CLOCK;
  });

  const desk = (by = shares.owner) =>
    shares.world.shopper.send<DeskSharesAnswer>("GET", "/producer/shares", undefined, by.headers);
  return Object.assign(shares, {
    desk,
    page: (token: string) => shares.world.shopper.send<SharesAnswer>("GET", `/store/shares/${token}`),
    tokenOf: async (name: string) =>
      (await desk()).body.parties.find((one) => one.name === name)?.token ?? "",
  });
}

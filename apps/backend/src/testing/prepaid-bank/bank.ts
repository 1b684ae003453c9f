/** How the bank treats what it is asked to take from now on. */
export type Manner =
  /** Takes the money at once. */
  | "kind"
  /** Takes it when it is told to go on. */
  | "slow"
  /** Takes nothing. */
  | "refusing"
  /** Takes it when its buyer pays elsewhere, which may be much later. */
  | "asks_more"
  /** Does not answer. */
  | "away";

/** One payment session on the bank's own books, whatever Medusa's say. All in đồng. */
export interface Account {
  session_id: string;
  amount: number;
  manner: Manner;
  taken: number;
  returned: number;
  /** How often the money was taken: more than once is a mistake. */
  times: number;
}

/** Somebody who is asked for money and hangs. */
interface Waiting {
  session_id: string;
  goOn: () => void;
}

interface Books {
  manner: Manner;
  /** By what is asked for, in đồng. */
  manners: Map<number, Manner>;
  accounts: Account[];
  waiting: Waiting[];
}

/** Medusa loads the provider with require() and the specs with import: two modules, one bank. */
const KEY = Symbol.for("market.testing.bank");
const shared = globalThis as unknown as { [KEY]: Books | undefined };

function books(): Books {
  shared[KEY] ??= { manner: "kind", manners: new Map(), accounts: [], waiting: [] };
  return shared[KEY];
}

export const BANK = "pp_bank_test";
/** As the bank signs its calls. */
export const SIGNATURE = "signed-by-the-bank";

/** A bank for tests: it delays, refuses, and answers late or twice. */
export const bank = {
  opens: () => {
    shared[KEY] = undefined;
  },
  /** In every session from now on, or in those of one amount. */
  behaves: (manner: Manner, amount?: number) => {
    if (amount === undefined) Object.assign(books(), { manner });
    else books().manners.set(amount, manner);
  },
  accounts: () => books().accounts,
  /** What it took and did not give back. */
  keeps: () => books().accounts.reduce((sum, { taken, returned }) => sum + taken - returned, 0),
  waiting: () => books().waiting.length,
  /** All who were kept waiting hear its answer now. */
  goesOn: () => {
    for (const { goOn } of books().waiting.splice(0)) goOn();
  },
  begins: (session_id: string, amount: number) => {
    const { manners, accounts } = books();
    const manner = manners.get(amount) ?? books().manner;
    accounts.push({ session_id, amount, manner, taken: 0, returned: 0, times: 0 });
  },
  /** The newest session, or the one that is asked for. */
  account: (session_id?: string): Account => {
    const { accounts } = books();
    const found = session_id
      ? accounts.find((one) => one.session_id === session_id)
      : accounts[accounts.length - 1];
    if (!found) throw new Error("The bank knows no such session.");
    return found;
  },
  /** The buyer pays. */
  takes: (session_id?: string) => {
    const account = bank.account(session_id);
    account.taken += account.amount;
    account.times += 1;
    return account;
  },
  waits: (session_id: string) =>
    new Promise<void>((goOn) => {
      books().waiting.push({ session_id, goOn });
    }),
};

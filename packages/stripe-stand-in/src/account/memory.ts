import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Idempotency } from "../api/idempotency";
import type { Courier } from "../webhooks/courier";
import type { Account } from "./account";
import type { Kept } from "./kept";

const VERSION = 1;
/** A burst of deeds is one writing, in ms. */
const PAUSE = 100;
const LISTS = [
  "sessions",
  "purchases",
  "intents",
  "charges",
  "refunds",
  "disputes",
  "transactions",
  "events",
  "dues",
] as const;

interface Parts {
  account: Account;
  courier: Courier;
  idempotency: Idempotency;
}

/** Keeps the account in a file, so that a demonstration goes on after a restart. */
export class Memory {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly file: string,
    private readonly parts: Parts,
  ) {}

  /** @throws When there is a file that is not one of these: nobody's data is written over. */
  read(): void {
    const { account, courier, idempotency } = this.parts;
    const kept = contentsOf(this.file);
    if (!kept) return;
    for (const list of LISTS) fillUp(account[list] as Kept<{ id: string }>, kept[list] ?? []);
    account.books = kept.books ?? {};
    account.ahead = kept.ahead ?? 0;
    idempotency.restore(kept.answers ?? []);
    courier.takeUp(kept.deliveries ?? []);
  }

  soon(): void {
    this.timer ??= setTimeout(() => this.write(), PAUSE);
  }

  write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { account, courier, idempotency } = this.parts;
    const lists = Object.fromEntries(LISTS.map((list) => [list, account[list].oldestFirst()]));
    const whole = {
      version: VERSION,
      ...lists,
      books: account.books,
      ahead: account.ahead,
      answers: idempotency.answered(),
      deliveries: courier.deliveries.oldestFirst().filter(({ state }) => state !== "delivered"),
    };
    const beside = `${this.file}.new`;
    writeFileSync(beside, JSON.stringify(whole));
    renameSync(beside, this.file);
  }
}

type Contents = {
  [List in (typeof LISTS)[number]]?: ReturnType<Account[List]["oldestFirst"]>;
} & {
  version?: number;
  books?: Account["books"];
  ahead?: number;
  answers?: ReturnType<Idempotency["answered"]>;
  deliveries?: ReturnType<Courier["deliveries"]["oldestFirst"]>;
};

function contentsOf(file: string): Contents | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  const contents = JSON.parse(text) as Contents;
  if (contents.version === VERSION) return contents;
  throw new Error(`${file} was not written by this version of the stand-in: move it away or name another.`);
}

function fillUp(kept: Kept<{ id: string }>, things: { id: string }[]): void {
  for (const thing of things) kept.add(thing);
}

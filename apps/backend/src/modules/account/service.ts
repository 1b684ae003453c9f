import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { AccountSession } from "./models/account-session";
import { ClosedAccount } from "./models/closed-account";
import { type CodePurpose, OneTimeCode } from "./models/one-time-code";
import { sameHash } from "./secrets";

export const MOST_TRIES = 5;

export interface StoredCode {
  id: string;
  purpose: CodePurpose;
  login: string;
  code_hash: string | null;
  customer_id: string | null;
  waiting: Record<string, unknown> | null;
  tries: number;
}

export type Tried = { code: StoredCode } | { code: null; over: boolean; left: number };

type Sql = Context<SqlEntityManager>;

export class AccountModuleService extends MedusaService({ AccountSession, ClosedAccount, OneTimeCode }) {
  /**
   * One try at a code. The try is counted before the code is looked at, and the code is used up in one statement: of two right tries
   * at once one wins.
   * @param hashOf of what was typed
   */
  @InjectManager()
  async tryCode(
    id: string,
    purposes: readonly CodePurpose[],
    hashOf: (challenge: string) => string,
    @MedusaContext() context: Sql = {},
  ): Promise<Tried> {
    const [code] = await rows<StoredCode>(
      context,
      `update one_time_code set tries = tries + 1, updated_at = now()
        where id = ? and purpose = any(?) and used_at is null and expires_at > now() and tries < ?
        returning id, purpose, login, code_hash, customer_id, waiting, tries`,
      [id, `{${purposes.join(",")}}`, MOST_TRIES],
    );
    if (!code) return { code: null, over: true, left: 0 };
    const right = sameHash(hashOf(id), code.code_hash ?? "");
    if (!right) {
      const left = MOST_TRIES - code.tries;
      return { code: null, over: left <= 0, left };
    }
    const used = await rows(
      context,
      "update one_time_code set used_at = now(), waiting = null where id = ? and used_at is null returning id",
      [id],
    );
    return used.length ? { code } : { code: null, over: true, left: 0 };
  }

  /** Ends the codes that were sent earlier to the same login for the same purpose: only the latest is right. */
  @InjectManager()
  async endEarlierCodes(
    login: string,
    purpose: CodePurpose,
    @MedusaContext() context: Sql = {},
  ): Promise<void> {
    await rows(
      context,
      `update one_time_code set used_at = now(), waiting = null
        where login = ? and purpose = ? and used_at is null returning id`,
      [login, purpose],
    );
  }

  /** Takes away what is over: codes after a day, sessions a month after their end. */
  @InjectManager()
  async sweep(@MedusaContext() context: Sql = {}): Promise<void> {
    await rows(
      context,
      "delete from one_time_code where expires_at < now() - interval '1 day' returning id",
      [],
    );
    await rows(
      context,
      `delete from account_session
        where coalesce(ended_at, expires_at) < now() - interval '30 days' returning id`,
      [],
    );
  }

  /** @returns whether the session still runs; its last sight is noted at most every five minutes */
  @InjectManager()
  async isRunning(
    sessionId: string,
    customerId: string,
    @MedusaContext() context: Sql = {},
  ): Promise<boolean> {
    const [row] = await rows<{ stale: boolean }>(
      context,
      `select seen_at < now() - interval '5 minutes' as stale from account_session
        where id = ? and customer_id = ? and ended_at is null and expires_at > now()`,
      [sessionId, customerId],
    );
    if (row?.stale) {
      await rows(context, "update account_session set seen_at = now() where id = ? returning id", [
        sessionId,
      ]);
    }
    return row !== undefined;
  }

  /** @param but the session that goes on; left out, every one ends */
  @InjectManager()
  async endSessions(
    customerId: string,
    but: string | null,
    @MedusaContext() context: Sql = {},
  ): Promise<void> {
    await rows(
      context,
      `update account_session set ended_at = now()
        where customer_id = ? and ended_at is null and id is distinct from ? returning id`,
      [customerId, but],
    );
  }

  @InjectManager()
  async endSession(sessionId: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await rows(
      context,
      "update account_session set ended_at = now() where id = ? and ended_at is null returning id",
      [sessionId],
    );
  }
}

async function rows<Row>(context: Sql, sql: string, values: unknown[]): Promise<Row[]> {
  const manager = context.transactionManager ?? context.manager;
  if (!manager) throw new Error("The account module was called without a database.");
  return (await manager.execute(sql, values)) as Row[];
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { type Change, changesBetween, factsOf, type StoredCertificate } from "./certificate-facts";
import { Certificate } from "./models/certificate";
import { type CertificateAction, CertificateEvent } from "./models/certificate-event";
import { searchTextOf } from "./search-text";

/** Who did it, with the name and mail at that time; null for the system. */
export interface Actor {
  id: string;
  name: string | null;
  email: string | null;
}

export interface Occasion {
  action: CertificateAction;
  actor: Actor | null;
  reason?: string | null;
}

type Decide = (current: StoredCertificate) => StoredCertificate;

/** A certificate is never written without a line of history in the same transaction. */
export class CertificationModuleService extends MedusaService({ Certificate, CertificateEvent }) {
  /**
   * @param reasons one for each, where the officer gave one
   * @returns the new ids, in the order given
   */
  @InjectTransactionManager()
  async recordCertificates(
    facts: StoredCertificate[],
    occasion: Occasion,
    reasons: Array<string | null> = [],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const rows = await this.createCertificates(
      facts.map((each) => ({ ...each, search_text: searchTextOf(each) })),
      context,
    );
    await this.createCertificateEvents(
      rows.map((row, index) =>
        lineOf(
          row.id,
          { ...occasion, reason: reasons[index] ?? occasion.reason },
          changesBetween(NOTHING, facts[index] ?? NOTHING),
        ),
      ),
      context,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Changes one certificate under a row lock: `decide` sees what stands there now and says what shall stand, or throws.
   * @returns what it changed
   */
  @InjectTransactionManager()
  async changeCertificate(
    id: string,
    occasion: Occasion,
    decide: Decide,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Change[]> {
    await context.transactionManager?.execute("select id from certificate where id = ? for update", [id]);
    const [row] = await this.listCertificates({ id }, {}, context);
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No certificate has the id ${id}.`);
    const before = factsOf(row as StoredCertificate);
    const after = decide(before);
    await this.updateCertificates({ id, ...after, search_text: searchTextOf(after) }, context);
    const changes = changesBetween(before, after);
    await this.createCertificateEvents([lineOf(id, occasion, changes)], context);
    return changes;
  }

  /** A line of history where no fact of the certificate itself changed, such as a link. */
  @InjectManager()
  async noteCertificate(
    id: string,
    occasion: Occasion,
    changes: Change[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.createCertificateEvents([lineOf(id, occasion, changes)], context);
  }
}

const NOTHING = factsOf({} as StoredCertificate);

function lineOf(certificate_id: string, { action, actor, reason }: Occasion, changes: Change[]) {
  return {
    certificate_id,
    action,
    actor_id: actor?.id ?? null,
    actor_name: actor?.name ?? null,
    actor_email: actor?.email ?? null,
    reason: reason?.trim() || null,
    changes: changes as unknown as Record<string, unknown>,
  };
}

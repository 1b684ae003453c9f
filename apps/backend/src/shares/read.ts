import type { DeskSharesAnswer, ShareAgreementShown } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Sql, sqlOf } from "../booking/database";
import { postDueOf } from "../ledger";
import type { ShareRole } from "../modules/ledger";
import { handoversOf, sharesDue } from "./due";
import { sharesToken } from "./token";

export interface AgreementRow extends ShareAgreementShown {
  experience_id: string;
  title: string;
}

export const AGREEMENTS = `
  select a.id, a.experience_id, product.title, a.from_day, a.by as written_by, coalesce((
      select jsonb_agg(jsonb_build_object('party_id', p.id, 'name', p.name, 'role', p.role, 'basis_points', part.one -> 'basis_points')
        order by part.place)
      from jsonb_array_elements(a.parts) with ordinality as part(one, place)
      join share_party p on p.id = part.one ->> 'party_id'), '[]') as parts
  from share_agreement a
  join experience e on e.id = a.experience_id
  join product on product.id = e.product_id
  where a.producer_id = :producer and a.deleted_at is null
  order by product.title, a.experience_id, a.from_day desc, a.created_at desc, a.id desc`;

export async function agreementsOf(sql: Sql, producer: string): Promise<AgreementRow[]> {
  return (await sql.raw<AgreementRow>(AGREEMENTS, { producer })).rows;
}

export const agreementShown = ({ id, from_day, written_by, parts }: AgreementRow): ShareAgreementShown => ({
  id,
  from_day,
  written_by,
  parts,
});

/** A producer's visits with what was agreed of each, everybody's link, what is due to them and what they were given. */
export async function deskShares(container: MedusaContainer, producer: string): Promise<DeskSharesAnswer> {
  const sql = sqlOf(container);
  await postDueOf(container, producer);
  const [experiences, parties, agreements, due] = await Promise.all([
    sql.raw<{ id: string; title: string }>(
      `select e.id, p.title from experience e join product p on p.id = e.product_id and p.deleted_at is null
        where e.producer_id = ? and e.deleted_at is null order by p.title, e.id`,
      [producer],
    ),
    sql.raw<{ id: string; name: string; role: ShareRole }>(
      "select id, name, role from share_party where producer_id = ? and deleted_at is null order by created_at, id",
      [producer],
    ),
    agreementsOf(sql, producer),
    sharesDue(sql, producer),
  ]);
  return {
    experiences: experiences.rows.map(({ id, title }) => ({
      id,
      title,
      agreements: agreements.filter(({ experience_id }) => experience_id === id).map(agreementShown),
    })),
    parties: parties.rows.map((party) => ({ ...party, token: sharesToken(container, party.id) })),
    due,
    handovers: await handoversOf(
      sql,
      agreements.map(({ id }) => id),
    ),
  };
}

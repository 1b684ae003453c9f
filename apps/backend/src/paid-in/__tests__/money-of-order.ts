/** How an order stands with its money: what was captured and is due, what waits to be booked, and what the ledger has of it. */
export async function moneyOfOrder(
  ask: <Row>(sql: string, values: unknown[]) => Promise<Row[]>,
  order: string,
): Promise<object | undefined> {
  return (await ask<object>(STANDING, Array(7).fill(order)))[0];
}

const STANDING = `
  select (select coalesce(array_agg(k.amount::int), '{}') from order_payment_collection l
      join payment p on p.payment_collection_id = l.payment_collection_id
      join capture k on k.payment_id = p.id and k.deleted_at is null where l.order_id = ?) as captured,
    (select (s.totals ->> 'pending_difference')::numeric::int from order_summary s
      join "order" o on o.id = s.order_id and o.version = s.version where o.id = ?) as due,
    (select count(*)::int from receipt_part where order_id = ? and booked_at is null) +
      (select count(*)::int from cash_receipt where order_id = ? and booked_at is null) as open,
    (select array_agg(kind order by kind) from ledger_journal where order_id = ?) as journals,
    (select coalesce(sum(l.amount), 0)::int from ledger_line l join ledger_journal j on j.id = l.journal_id
      where j.order_id = ? and l.account in ('buyer', 'awaited')) as owed,
    (select count(*)::int from ledger_due where order_id = ?) as noted`;

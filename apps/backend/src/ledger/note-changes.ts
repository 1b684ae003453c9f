/**
 * The order of which something changed that concerns money is noted in the very transaction that changed it, whoever writes: the shop, the
 * desk, the office in Medusa's admin, a webhook. A row a change: no writer waits for another.
 */
const NOTE = `
  create or replace function note_ledger_due(orders text[]) returns void language sql as $note$
    insert into ledger_due (id, order_id)
    select 'ldue_' || gen_random_uuid(), one from unnest(orders) one where one is not null
  $note$;`;

const FOLLOW = `
  create or replace function ledger_follows() returns trigger language plpgsql as $follow$
  declare
    row record;
  begin
    if tg_op = 'DELETE' then row := old; else row := new; end if;
    case tg_table_name
      when 'order' then perform note_ledger_due(array[row.id]);
      when 'purchase' then perform note_ledger_due(array(
        select order_id from purchase_part where purchase_id = row.id and deleted_at is null));
      when 'capture', 'refund' then perform note_ledger_due(array(
        select l.order_id from payment p
        join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
        where p.id = row.payment_id));
      else perform note_ledger_due(array[row.order_id]);
    end case;
    return null;
  end
  $follow$;

  create or replace trigger ledger_follows after update of status, version, canceled_at on "order"
    for each row when (old.status is distinct from new.status or old.version is distinct from new.version)
    execute function ledger_follows();
  create or replace trigger ledger_follows after update of state on purchase
    for each row when (new.state = 'placed') execute function ledger_follows();
  create or replace trigger ledger_follows after insert or update of order_id on purchase_part
    for each row when (new.order_id is not null) execute function ledger_follows();
  create or replace trigger ledger_follows after insert or update or delete on order_payment_collection
    for each row execute function ledger_follows();
  create or replace trigger ledger_follows after insert or update or delete on order_credit_line
    for each row execute function ledger_follows();
  create or replace trigger ledger_follows after insert or update or delete on capture
    for each row execute function ledger_follows();
  create or replace trigger ledger_follows after insert or update or delete on refund
    for each row execute function ledger_follows();`;

/** Orders that were placed before there was a ledger. */
const EARLIER = `
  select note_ledger_due(array_agg(part.order_id)) from purchase_part part
  join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null
  where part.order_id is not null and part.deleted_at is null
    and not exists (select from ledger_journal j where j.order_id = part.order_id);`;

export const NOTES_OF_MONEY = `${NOTE} ${FOLLOW} ${EARLIER}`;

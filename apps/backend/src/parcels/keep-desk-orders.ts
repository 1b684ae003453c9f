/** Lines of the order that are goods: a visit's are looked after by its booking. */
const GOODS = `
  from order_item i
  where i.order_id = o.id and i.version = o.version and i.deleted_at is null
    and not exists (select from booking b
      where b.order_id = o.id and i.item_id = any(b.line_ids) and b.deleted_at is null)`;

/**
 * The same rule as `stageOf` in `rules.ts`, which a test holds against it. It is the database's, so that the desk's lists are right whoever
 * writes an order: the desk, the buyer, the office in Medusa's admin.
 */
const REFRESH = `
  create or replace function refresh_desk_order(wanted text) returns void language sql as $refresh$
    insert into desk_order (id, producer_id, purchase_id, placed_at, stage)
    select o.id, part.producer_id, p.id, date_trunc('milliseconds', p.placed_at),
      case
        when o.status = 'canceled' or goods.ordered <= dropped.all_pieces then 'cancelled'
        when goods.unpacked > dropped.declined and sent.parcels = 0 and d.accepted_at is null then 'to_accept'
        when goods.unpacked > dropped.declined or sent.packed > 0 then 'to_pack'
        when sent.under_way > 0 then 'on_the_way'
        else 'done'
      end
    from purchase_part part
    join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null
    join "order" o on o.id = part.order_id
    left join desk_order d on d.id = o.id
    cross join lateral (
      select coalesce(sum(i.quantity), 0) as ordered, coalesce(sum(i.quantity - i.fulfilled_quantity), 0) as unpacked
      ${GOODS}) goods
    cross join lateral (
      select coalesce(sum(quantity), 0) as all_pieces,
        coalesce(sum(quantity) filter (where parcel_id is null), 0) as declined
      from dropped_line where order_id = o.id and deleted_at is null) dropped
    cross join lateral (
      select count(*) as parcels,
        count(*) filter (where f.shipped_at is null and f.delivered_at is null and sent.state is null) as packed,
        count(*) filter (where (f.shipped_at is not null or sent.state is not null) and f.delivered_at is null
          and coalesce(sent.state, 'shipped') in ('shipped', 'failed')) as under_way
      from order_fulfillment l
      join fulfillment f on f.id = l.fulfillment_id and f.canceled_at is null and f.deleted_at is null
      left join parcel sent on sent.id = f.id and sent.deleted_at is null
      where l.order_id = o.id and l.deleted_at is null
        and exists (select from fulfillment_item fi where fi.fulfillment_id = f.id and fi.deleted_at is null
          and not exists (select from booking b
            where b.order_id = o.id and fi.line_item_id = any(b.line_ids) and b.deleted_at is null))) sent
    where part.order_id = wanted and part.delivery_kind is not null and part.deleted_at is null
    on conflict (id) do update set stage = excluded.stage, updated_at = now()
      where desk_order.stage is distinct from excluded.stage
  $refresh$;`;

const FOLLOW = `
  create or replace function desk_order_follows() returns trigger language plpgsql as $follow$
  begin
    case tg_table_name
      when 'order' then perform refresh_desk_order(new.id);
      when 'purchase' then
        perform refresh_desk_order(order_id) from purchase_part where purchase_id = new.id and order_id is not null;
      when 'fulfillment' then
        perform refresh_desk_order(order_id) from order_fulfillment where fulfillment_id = new.id and deleted_at is null;
      else perform refresh_desk_order(new.order_id);
    end case;
    return null;
  end
  $follow$;

  create or replace trigger desk_order_follows after update of status on "order"
    for each row when (old.status is distinct from new.status) execute function desk_order_follows();
  create or replace trigger desk_order_follows after update of state on purchase
    for each row when (new.state = 'placed') execute function desk_order_follows();
  create or replace trigger desk_order_follows after insert or update of order_id on purchase_part
    for each row when (new.order_id is not null) execute function desk_order_follows();
  create or replace trigger desk_order_follows after insert or update of quantity, fulfilled_quantity on order_item
    for each row execute function desk_order_follows();
  create or replace trigger desk_order_follows after insert or update on order_fulfillment
    for each row execute function desk_order_follows();
  create or replace trigger desk_order_follows after update of shipped_at, delivered_at, canceled_at on fulfillment
    for each row execute function desk_order_follows();
  create or replace trigger desk_order_follows after insert or update on dropped_line
    for each row execute function desk_order_follows();
  create or replace trigger desk_order_follows after insert or update on parcel
    for each row execute function desk_order_follows();
  create or replace trigger desk_order_follows after update of accepted_at on desk_order
    for each row execute function desk_order_accepted();`;

const ACCEPTED = `
  create or replace function desk_order_accepted() returns trigger language plpgsql as $accepted$
  begin
    perform refresh_desk_order(new.id);
    return null;
  end
  $accepted$;`;

/** Orders that were placed before there was a desk. */
const EARLIER = `
  select refresh_desk_order(part.order_id) from purchase_part part
  join purchase p on p.id = part.purchase_id and p.state = 'placed'
  where part.order_id is not null and part.delivery_kind is not null and part.deleted_at is null;`;

export const DESK_ORDERS = `${REFRESH} ${ACCEPTED} ${FOLLOW} ${EARLIER}`;

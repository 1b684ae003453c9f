/** Goods that a parcel may bring, with plenty in stock: it is not the stock that is tested here. */
export async function theGoods(db) {
  await db.query(
    'update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = \'{"value": "1000000", "precision": 20}\'',
  );
  const { rows } = await db.query(`
    select p.id, p.handle, p.title, v.id as variant_id, pr.id as price_id, pr.amount::int as price
    from product p
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'vnd' and pr.deleted_at is null
    where p.status = 'published' and p.deleted_at is null and (p.metadata ->> 'set_no')::int between 6 and 13
    order by p.id`);
  // One variant each: the listing shows the lowest price.
  const once = new Map();
  for (const row of rows) once.set(row.id, once.has(row.id) ? null : row);
  return [...once.values()].filter(Boolean);
}

/** What a shopper was told is bought must stand in the database, and nothing may be left half-bought. */
export async function lostOrders(orders, db) {
  const lost = [];
  const { rows } = await db.query(
    `select p.id, p.state, (select count(*)::int from purchase_purchase_order_order l where l.purchase_id = p.id) as orders
     from purchase p`,
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  for (const { id } of orders) {
    const there = kept.get(id);
    if (!there) lost.push(`${id}: not in the database`);
    else if (there.state !== "placed" || there.orders < 1)
      lost.push(`${id}: ${there.state}, ${there.orders} orders`);
  }
  for (const { id, state } of rows) if (state === "placing") lost.push(`${id}: left half-way`);
  return lost;
}

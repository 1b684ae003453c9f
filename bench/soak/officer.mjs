/** What an officer changes while the shop is full: certificates, prices and names, each followed until everybody sees it. */

const LOGIN = { email: "admin@demo.ocop", password: "demo-ocop-2026" };

/**
 * @param {{ url: string, db: import("pg").Client, get: (path: string) => Promise<any>, goods: object[], follow: (fact: object) => Promise<string>, say: (text: string) => void }} given
 * @returns {Promise<(when: string) => Promise<void>>} changes one of each
 */
export async function sendOfficer({ url, db, get, goods, follow, say }) {
  const post = async (path, body, headers = {}) => {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { token } = await post("/auth/user/emailpass", LOGIN);
  const officer = { authorization: `Bearer ${token}` };
  const starred = await theStarred(db, get);

  const withdraw = async (when) => {
    const good = starred.shift();
    if (!good) return say(`${when}: no starred goods are left`);
    await post(`/admin/certificates/${good.certificate}/withdraw`, withdrawal(), officer);
    const seen = await follow({
      kind: "stars",
      what: `stars of ${good.title}, ${when}`,
      handle: good.handle,
      find: good.title,
      isOld: ({ stars }) => stars > 0,
    });
    say(`${when}: a withdrawn certificate was seen: ${seen}`);
  };
  const reprice = async (when) => {
    const good = goods[goods.length - 1];
    good.price += 1_000;
    const { price } = good;
    const prices = [{ id: good.price_id, amount: price, currency_code: "vnd" }];
    await post(`/admin/products/${good.id}/variants/${good.variant_id}`, { prices }, officer);
    const seen = await follow({
      kind: "price",
      what: `price of ${good.title}, ${when}`,
      handle: good.handle,
      find: good.title,
      isOld: (card) => typeof card.price === "number" && card.price < price,
    });
    say(`${when}: a changed price was seen: ${seen}`);
  };
  const rename = async (when) => {
    const good = goods[goods.length - 2];
    const before = good.title;
    const title = `${good.title.replace(/ mới \d+$/, "")} mới ${Date.now() % 10_000}`;
    await post(`/admin/products/${good.id}`, { title }, officer);
    good.title = title;
    const seen = await follow({
      kind: "name",
      what: `name of ${good.handle}, ${when}`,
      handle: good.handle,
      find: title,
      isOld: (card) => card.title === before,
    });
    say(`${when}: a changed name was seen: ${seen}`);
  };
  return async (when) => {
    await withdraw(when);
    await reprice(when);
    await rename(when);
  };
}

async function theStarred(db, get) {
  const { items } = await get("/store/listing?sort=stars&kind=product&per_page=24");
  const shown = items.filter(({ stars }) => stars > 0).map(({ id }) => id);
  const { rows } = await db.query(
    `select p.id, p.handle, p.title, min(c.id) as certificate
     from product p
     join product_product_certification_certificate l on l.product_id = p.id and l.deleted_at is null
     join certificate c on c.id = l.certificate_id and c.withdrawn_on is null and c.deleted_at is null
     where p.id = any($1) group by p.id having count(*) = 1`,
    [shown],
  );
  return rows;
}

function withdrawal() {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  return { withdrawn_on: day, ground: "mark_misused" };
}
